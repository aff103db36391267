extension UnitName {
    static let chrony = ["chrony.service", "chronyd.service"].compactMap(valid)

    /// What distributions, clouds and hypervisors bring along to set a clock.
    static let rivals = [
        "systemd-timesyncd.service",
        "ntp.service", "ntpd.service", "ntpsec.service", "openntpd.service", "ntpd-rs.service",
        "ntpdate.service", "ntpdate.timer", "sntp.service", "htpdate.service",
        "ptp4l.service", "ptp4l@*.service", "phc2sys.service", "phc2sys@*.service",
        "ts2phc.service", "ts2phc@*.service", "timemaster.service",
        "open-vm-tools.service", "vmtoolsd.service",
        "vboxadd-service.service", "vboxservice.service", "virtualbox-guest-utils.service",
    ].compactMap(valid)

    /// A test counts them, so that none of ours is left out for a mistake in it.
    private static func valid(_ text: String) -> UnitName? {
        do throws(Fault) { return try UnitName(text) } catch { return nil }
    }
}
