#include "csystemd.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>

typedef struct csystemd_bus bus_t;
typedef struct csystemd_message message_t;

// Tells packaging tools which library is opened at run time: https://uapi-group.org/specifications/specs/elf_dlopen_metadata/
#define NOTE "[{\"feature\":\"bus\",\"description\":\"Asking systemd for the states of units\"," \
    "\"priority\":\"recommended\",\"soname\":[\"libsystemd.so.0\"]}]"

__attribute__((used, retain, aligned(4), section(".note.dlopen"))) static const struct {
    uint32_t name_size, description_size, type;
    char name[4];
    char description[(sizeof NOTE + 3) & ~(size_t)3];
} note = {4, sizeof NOTE, 0x407c0c0a, "FDO", NOTE};

static struct {
    int (*new)(bus_t **);
    int (*set_address)(bus_t *, const char *);
    int (*set_bus_client)(bus_t *, int);
    int (*start)(bus_t *);
    void (*close)(bus_t *);
    bus_t *(*unref)(bus_t *);
    int (*is_ready)(bus_t *);
    int (*process)(bus_t *, message_t **);
    int (*wait)(bus_t *, uint64_t);
    int (*new_call)(bus_t *, message_t **, const char *, const char *, const char *, const char *);
    int (*set_auto_start)(message_t *, int);
    int (*append_basic)(message_t *, char, const void *);
    int (*append_strv)(message_t *, char **);
    int (*send)(bus_t *, message_t *, uint64_t *);
    message_t *(*message_unref)(message_t *);
    int (*get_reply_cookie)(message_t *, uint64_t *);
    const struct csystemd_error *(*get_error)(message_t *);
    int (*peek_type)(message_t *, char *, const char **);
    int (*enter_container)(message_t *, char, const char *);
    int (*exit_container)(message_t *);
    int (*read_basic)(message_t *, char, void *);
} library;

static const struct {
    void *place;
    const char *name;
} wanted[] = {
    {&library.new, "sd_bus_new"},
    {&library.set_address, "sd_bus_set_address"},
    {&library.set_bus_client, "sd_bus_set_bus_client"},
    {&library.start, "sd_bus_start"},
    {&library.close, "sd_bus_close"},
    {&library.unref, "sd_bus_unref"},
    {&library.is_ready, "sd_bus_is_ready"},
    {&library.process, "sd_bus_process"},
    {&library.wait, "sd_bus_wait"},
    {&library.new_call, "sd_bus_message_new_method_call"},
    {&library.set_auto_start, "sd_bus_message_set_auto_start"},
    {&library.append_basic, "sd_bus_message_append_basic"},
    {&library.append_strv, "sd_bus_message_append_strv"},
    {&library.send, "sd_bus_send"},
    {&library.message_unref, "sd_bus_message_unref"},
    {&library.get_reply_cookie, "sd_bus_message_get_reply_cookie"},
    {&library.get_error, "sd_bus_message_get_error"},
    {&library.peek_type, "sd_bus_message_peek_type"},
    {&library.enter_container, "sd_bus_message_enter_container"},
    {&library.exit_container, "sd_bus_message_exit_container"},
    {&library.read_basic, "sd_bus_message_read_basic"},
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char fault[256];

static void load(void) {
    // Some linkers drop a note that nothing refers to.
    __asm__ volatile("" : : "r"(&note));
    // Never closed again: threads that were given up may still be in it.
    void *handle = dlopen("libsystemd.so.0", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!handle) {
        const char *why = dlerror();
        snprintf(fault, sizeof fault, "%s", why ? why : "libsystemd.so.0 cannot be opened");
        return;
    }
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        // POSIX has an object pointer hold a function's address.
        void *found = dlsym(handle, wanted[i].name);
        if (!found) {
            snprintf(fault, sizeof fault, "libsystemd.so.0 has no %s", wanted[i].name);
            return;
        }
        *(void **)wanted[i].place = found;
    }
}

const char *csystemd_load(void) {
    pthread_once(&once, load);
    return *fault ? fault : NULL;
}

int csystemd_open(const char *address, bus_t **result) {
    bus_t *bus = NULL;
    int code = library.new(&bus);
    if (code >= 0) code = library.set_address(bus, address);
    if (code >= 0) code = library.set_bus_client(bus, 1);
    if (code >= 0) code = library.start(bus);
    if (code >= 0) *result = bus;
    else if (bus) csystemd_close(bus);
    return code;
}

void csystemd_close(bus_t *bus) {
    library.close(bus);
    library.unref(bus);
}

int csystemd_is_ready(bus_t *bus) { return library.is_ready(bus); }
int csystemd_process(bus_t *bus, message_t **message) { return library.process(bus, message); }
int csystemd_wait(bus_t *bus, uint64_t microseconds) { return library.wait(bus, microseconds); }

int csystemd_call(bus_t *bus, const char *destination, const char *path, const char *interface, const char *member,
    message_t **result) {
    message_t *message = NULL;
    int code = library.new_call(bus, &message, destination, path, interface, member);
    if (code >= 0) code = library.set_auto_start(message, 0);
    if (code >= 0) *result = message;
    else if (message) library.message_unref(message);
    return code;
}

int csystemd_append_text(message_t *message, const char *text) { return library.append_basic(message, 's', text); }
int csystemd_append_texts(message_t *message, char **texts) { return library.append_strv(message, texts); }
int csystemd_send(bus_t *bus, message_t *message, uint64_t *cookie) { return library.send(bus, message, cookie); }
void csystemd_release(message_t *message) { library.message_unref(message); }

int csystemd_answers(message_t *message, uint64_t *cookie) { return library.get_reply_cookie(message, cookie); }
const struct csystemd_error *csystemd_error(message_t *message) { return library.get_error(message); }

int csystemd_peek(message_t *message, char *type, const char **contents) {
    return library.peek_type(message, type, contents);
}
int csystemd_enter(message_t *message, char type, const char *contents) {
    return library.enter_container(message, type, contents);
}
int csystemd_leave(message_t *message) { return library.exit_container(message); }
int csystemd_read(message_t *message, char type, void *value) { return library.read_basic(message, type, value); }
