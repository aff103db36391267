#define _GNU_SOURCE
#include "clinux.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/timex.h>
#include <sys/wait.h>
#include <unistd.h>

int clinux_open(const char *path, int flags, unsigned mode) {
    return open(path, flags, mode);
}

int clinux_openat(int directory, const char *path, int flags) {
    return openat(directory, path, flags);
}

int clinux_pipe(int ends[2]) {
    return pipe2(ends, O_CLOEXEC);
}

int clinux_pidfd_open(int process) {
    return (int)syscall(SYS_pidfd_open, process, 0);
}

int clinux_exit_code(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int clinux_read_discipline(struct clinux_discipline *discipline) {
    struct timex timex = {0};
    if (adjtimex(&timex) < 0) return -1;
    discipline->status = timex.status;
    discipline->max_error = timex.maxerror;
    discipline->estimated_error = timex.esterror;
    discipline->frequency = timex.freq;
    discipline->tai_offset = timex.tai;
    return 0;
}

bool clinux_is_unsynchronised(int status) { return status & STA_UNSYNC; }

int clinux_terminal_width(int descriptor) {
    struct winsize size = {0};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

unsigned clinux_major(uint64_t device) { return major(device); }
unsigned clinux_minor(uint64_t device) { return minor(device); }

struct clinux_choice clinux_next_option(
    int argc, char *const *argv, const struct clinux_option *options, size_t count, bool from_start) {
    struct option *table = calloc(count + 1, sizeof *table);
    if (!table) abort();
    for (size_t i = 0; i < count; i++) {
        table[i].name = options[i].name;
        table[i].has_arg = options[i].takes_value ? required_argument : no_argument;
        // Above every character, so that an option cannot be taken for '?' or ':'.
        table[i].val = 0x1000 + (int)i;
    }
    // 0 tells glibc to start again from nothing; our own words replace its complaints.
    if (from_start) optind = 0;
    opterr = 0;
    int found = getopt_long(argc, argv, ":h", table, NULL);

    struct clinux_choice choice = {.index = -2, .next = optind};
    if (found == -1) {
        choice.index = -1;
    } else if (found >= 0x1000) {
        choice.index = found - 0x1000;
        choice.value = optarg;
    } else if (found == 'h') {
        choice.index = -5;
    } else {
        // A known option at fault is named in optopt: ':' lacks its value, '?' was given one it does not take.
        choice.index = found == ':' ? -3 : optopt >= 0x1000 ? -4 : -2;
        // A letter may stand among others in one word, and the place then says nothing.
        if (found == '?' && optopt > 0 && optopt < 0x80) choice.letter = (char)optopt;
        else choice.word = argv[optind > 0 ? optind - 1 : 0];
    }
    free(table);
    return choice;
}

/// The static Swift library refers to hypotf of glibc 2.35; defined here, the program also starts on 2.34.
float hypotf(float x, float y) {
    return (float)__builtin_sqrt((double)x * x + (double)y * y);
}

/// The archive of libstdc++ refers to arc4random of glibc 2.36 for random numbers; likewise defined here.
uint32_t arc4random(void) {
    uint32_t number;
    // So few bytes come whole or not at all; not at all only before the kernel has any, and then it is asked again.
    while (getrandom(&number, sizeof number, 0) != sizeof number) {
        if (errno != EINTR) abort();
    }
    return number;
}
