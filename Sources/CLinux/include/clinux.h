#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "clinux_ptp.h"

/// `open` is variadic, which Swift does not import.
int clinux_open(const char *path, int flags, unsigned mode);

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
    /// The word at fault, for -2 to -4.
    const char *word;
    /// Where the operands begin, once `index` is -1.
    int next;
};

struct clinux_choice clinux_next_option(
    int argc, char *const *argv, const struct clinux_option *options, size_t count, bool from_start);
