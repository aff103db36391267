#pragma once
#include <stdbool.h>
#include <stdint.h>

// The numbers of the ioctls of <linux/ptp_clock.h> are nested macros, and `ioctl` is variadic: Swift imports neither.
// The kernel refuses reserved words that are not zero, so every structure is zeroed here. Each call returns 0 or errno.

struct clinux_ptp_capabilities {
    int max_adjustment, alarms, external_timestamps, periodic_outputs, pins;
    bool has_pps, has_cross_timestamps, adjusts_phase;
};

struct clinux_instant {
    int64_t seconds;
    uint32_t nanoseconds;
};

/// The device's time, and the system's before and after it was read.
struct clinux_ptp_sample {
    struct clinux_instant before, device, after;
};

#define CLINUX_PTP_SAMPLES 5

int clinux_ptp_capabilities(int descriptor, struct clinux_ptp_capabilities *capabilities);

/// Both clocks at one instant, by the hardware; `raw` is CLOCK_MONOTONIC_RAW.
int clinux_ptp_precise(
    int descriptor, struct clinux_instant *device, struct clinux_instant *system, struct clinux_instant *raw);

/// The least wide of CLINUX_PTP_SAMPLES samples, taken in the driver.
int clinux_ptp_extended(int descriptor, struct clinux_ptp_sample *best);

/// The same, taken around the driver.
int clinux_ptp_plain(int descriptor, struct clinux_ptp_sample *best);

/// The same, taken from here: FD_TO_CLOCKID is a macro of the kernel's documentation alone.
int clinux_ptp_read(int descriptor, struct clinux_ptp_sample *best);
