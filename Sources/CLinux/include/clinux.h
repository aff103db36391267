#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "clinux_ptp.h"

/// `open` is variadic, which Swift does not import.
int clinux_open(const char *path, int flags, unsigned mode);

/// `openat` is variadic likewise.
int clinux_openat(int directory, const char *path, int flags);

/// `pipe2` is hidden from Swift; both ends closed in children.
int clinux_pipe(int ends[2]);

/// `syscall` is variadic; a descriptor that becomes readable when a child ends (glibc has the call since 2.36 only).
int clinux_pidfd_open(int process);

/// Macros to Swift: what a child ended with, 128 and the signal's number where one ended it.
int clinux_exit_code(int status);

/// `sys/timex.h` is in no module; microseconds, the frequency in 65536ths of a ppm, TAI in seconds.
struct clinux_discipline {
    int status;
    long max_error;
    long estimated_error;
    long frequency;
    int tai_offset;
};

/// 0, or -1 with `errno`; reads and changes nothing.
int clinux_read_discipline(struct clinux_discipline *discipline);

/// Whether a status says that nobody keeps the clock.
bool clinux_is_unsynchronised(int status);

/// `ioctl` is variadic; the width of the terminal, or 0 where there is none.
int clinux_terminal_width(int descriptor);

/// The bits that `makedev` packs are macros to Swift.
unsigned clinux_major(uint64_t device);
unsigned clinux_minor(uint64_t device);

/// `getopt_long` keeps its place in globals, which Swift rightly refuses to read.
struct clinux_option {
    const char *name;
    bool takes_value;
};

struct clinux_choice {
    /// The index of the option; -1 at the end, -2 unknown or ambiguous, -3 value missing, -4 value not wanted.
    int index;
    const char *value;
    /// The word at fault, for -2 to -4; none where a letter is at fault.
    const char *word;
    char letter;
    /// Where the operands begin, once `index` is -1.
    int next;
};

struct clinux_choice clinux_next_option(
    int argc, char *const *argv, const struct clinux_option *options, size_t count, bool from_start);
