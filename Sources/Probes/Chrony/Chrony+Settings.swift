internal import Core

extension Chrony {
    static var settings: [Setting<Self>] { asking + limits }

    private static var asking: [Setting<Self>] {
        [
            Setting(
                "method", \.method,
                "How chronyd is asked: by its protocol, by chronyc, or by chronyc only where a right is lacking."),
            Setting("addresses", \.addresses, "Where its command port is, tried in this order before the socket."),
            Setting("port", \.port, "Its command port, 'cmdport' in chrony.conf.", within: 1...65_535),
            Setting(
                "socket", \.socket, "Its command socket, 'bindcmdaddress' in chrony.conf; chronyd.pid is beside it."),
            Setting(
                "answer_within", \.answerWithin, "How long one address may take to answer everything.",
                within: .milliseconds(10)...(.seconds(60))),
            Setting(
                "grace", \.grace, "How long after its start chronyd may have no time yet.",
                within: .zero...(.seconds(86_400))),
        ]
    }

    private static var limits: [Setting<Self>] {
        [
            Setting(
                "max_offset", \.maxOffset, "Largest accepted distance from NTP time, either sign.",
                within: .microseconds(1)...(.seconds(86_400))),
            Setting(
                "max_error", \.maxError, "Largest accepted bound on the error: offset, dispersion and half the delay.",
                within: .microseconds(1)...(.seconds(86_400))),
            Setting(
                "warn_age", \.warnAge,
                "Age of the last comparison that is a warning; at least two polls of the source, whatever is set.",
                within: .seconds(1)...(.seconds(31_622_400))),
            Setting(
                "max_age", \.maxAge,
                "Age of the last comparison that is a failure; at least four polls of the source, whatever is set.",
                within: .seconds(1)...(.seconds(31_622_400))),
            Setting("max_stratum", \.maxStratum, "Largest accepted distance from a reference clock.", within: 1...15),
            Setting("min_sources", \.minSources, "Fewest sources that must be reachable.", within: 0...256),
            Setting(
                "enough_sources", \.enoughSources,
                "Fewest reachable sources without a warning; one reference clock of the host's own is enough.",
                within: 0...256),
        ]
    }
}
