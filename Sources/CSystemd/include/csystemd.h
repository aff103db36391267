#pragma once
#include <stdbool.h>
#include <stdint.h>

// The few functions of libsystemd that are called, under names of our own: the library is opened when the first of
// them is needed, so that a process that asks no bus neither maps it nor needs it on the disk. Their types are those of
// sd-bus(3), which are part of its stable interface; no header of it is needed to build.

/// Opaque, as in the library.
struct csystemd_bus;
struct csystemd_message;

/// Part of the stable interface, as `sd_bus_error` is in its header.
struct csystemd_error {
    const char *name;
    const char *message;
    int need_free;
};

/// Opens the library, once in a process; null, or what is wrong with it.
const char *csystemd_load(void);

/// A bus at an address, on its way to being ready; a negative error number where not even that is possible.
int csystemd_open(const char *address, struct csystemd_bus **bus);
/// Ends it at once: `sd_bus_flush_close_unref` would wait for a peer that never answers.
void csystemd_close(struct csystemd_bus *bus);

/// sd_bus_is_ready, sd_bus_process and sd_bus_wait: with these a wait has our end and not the library's 90 s.
int csystemd_is_ready(struct csystemd_bus *bus);
int csystemd_process(struct csystemd_bus *bus, struct csystemd_message **message);
int csystemd_wait(struct csystemd_bus *bus, uint64_t microseconds);

/// A call that starts no service: sd_bus_message_new_method_call and sd_bus_message_set_auto_start.
int csystemd_call(struct csystemd_bus *bus, const char *destination, const char *path, const char *interface,
    const char *member, struct csystemd_message **message);
int csystemd_append_text(struct csystemd_message *message, const char *text);
int csystemd_append_texts(struct csystemd_message *message, char **texts);
int csystemd_send(struct csystemd_bus *bus, struct csystemd_message *message, uint64_t *cookie);
void csystemd_release(struct csystemd_message *message);

/// Which call a message answers; a negative error number for a message that is no answer.
int csystemd_answers(struct csystemd_message *message, uint64_t *cookie);
/// The error that an answer is; null where it is none.
const struct csystemd_error *csystemd_error(struct csystemd_message *message);

/// The next value's type, 0 at the end of a container; sd_bus_message_peek_type.
int csystemd_peek(struct csystemd_message *message, char *type, const char **contents);
int csystemd_enter(struct csystemd_message *message, char type, const char *contents);
int csystemd_leave(struct csystemd_message *message);
int csystemd_read(struct csystemd_message *message, char type, void *value);
