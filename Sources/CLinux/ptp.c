#define _GNU_SOURCE
#include "clinux_ptp.h"

#include <errno.h>
#include <linux/ptp_clock.h>
#include <sys/ioctl.h>
#include <time.h>

static struct clinux_instant instant(struct ptp_clock_time time) {
    return (struct clinux_instant){.seconds = time.sec, .nanoseconds = time.nsec};
}

/// How long the read took; what is absurd is as wide as can be, and never the best.
static int64_t width(const struct clinux_ptp_sample *sample) {
    int64_t seconds;
    if (__builtin_sub_overflow(sample->after.seconds, sample->before.seconds, &seconds)) return INT64_MAX;
    if (seconds < 0 || seconds > 3600) return INT64_MAX;
    int64_t width = seconds * 1000000000 + sample->after.nanoseconds - sample->before.nanoseconds;
    return width < 0 ? INT64_MAX : width;
}

static void keep_better(struct clinux_ptp_sample *best, struct clinux_ptp_sample other, bool is_first) {
    if (is_first || width(&other) < width(best)) *best = other;
}

int clinux_ptp_capabilities(int descriptor, struct clinux_ptp_capabilities *capabilities) {
    struct ptp_clock_caps caps = {0};
    if (ioctl(descriptor, PTP_CLOCK_GETCAPS, &caps) != 0) return errno;
    *capabilities = (struct clinux_ptp_capabilities){
        .max_adjustment = caps.max_adj,
        .alarms = caps.n_alarm,
        .external_timestamps = caps.n_ext_ts,
        .periodic_outputs = caps.n_per_out,
        .pins = caps.n_pins,
        .has_pps = caps.pps != 0,
        .has_cross_timestamps = caps.cross_timestamping != 0,
        .adjusts_phase = caps.adjust_phase != 0,
    };
    return 0;
}

int clinux_ptp_precise(
    int descriptor, struct clinux_instant *device, struct clinux_instant *system, struct clinux_instant *raw) {
    struct ptp_sys_offset_precise offset = {0};
    if (ioctl(descriptor, PTP_SYS_OFFSET_PRECISE, &offset) != 0) return errno;
    *device = instant(offset.device);
    *system = instant(offset.sys_realtime);
    *raw = instant(offset.sys_monoraw);
    return 0;
}

int clinux_ptp_extended(int descriptor, struct clinux_ptp_sample *best) {
    struct ptp_sys_offset_extended offset = {.n_samples = CLINUX_PTP_SAMPLES};
    if (ioctl(descriptor, PTP_SYS_OFFSET_EXTENDED, &offset) != 0) return errno;
    for (int i = 0; i < CLINUX_PTP_SAMPLES; i++) {
        struct clinux_ptp_sample sample = {
            instant(offset.ts[i][0]), instant(offset.ts[i][1]), instant(offset.ts[i][2])};
        keep_better(best, sample, i == 0);
    }
    return 0;
}

int clinux_ptp_plain(int descriptor, struct clinux_ptp_sample *best) {
    struct ptp_sys_offset offset = {.n_samples = CLINUX_PTP_SAMPLES};
    if (ioctl(descriptor, PTP_SYS_OFFSET, &offset) != 0) return errno;
    for (int i = 0; i < CLINUX_PTP_SAMPLES; i++) {
        // The system's time after one sample is the time before the next.
        struct clinux_ptp_sample sample = {
            instant(offset.ts[2 * i]), instant(offset.ts[2 * i + 1]), instant(offset.ts[2 * i + 2])};
        keep_better(best, sample, i == 0);
    }
    return 0;
}

static int now(clockid_t clock, struct clinux_instant *instant) {
    struct timespec time;
    if (clock_gettime(clock, &time) != 0) return errno;
    *instant = (struct clinux_instant){.seconds = time.tv_sec, .nanoseconds = (uint32_t)time.tv_nsec};
    return 0;
}

int clinux_ptp_read(int descriptor, struct clinux_ptp_sample *best) {
    clockid_t clock = (clockid_t)((~(unsigned)descriptor << 3) | 3);
    for (int i = 0; i < CLINUX_PTP_SAMPLES; i++) {
        struct clinux_ptp_sample sample;
        int code = now(CLOCK_REALTIME, &sample.before);
        if (code == 0) code = now(clock, &sample.device);
        if (code == 0) code = now(CLOCK_REALTIME, &sample.after);
        if (code != 0) return code;
        keep_better(best, sample, i == 0);
    }
    return 0;
}
