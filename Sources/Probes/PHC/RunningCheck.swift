internal import Core

extension PHC {
    var runningCheck: Check<PHCFinding> {
        Check(
            "running",
            Explanation(
                looksAt: """
                    Whether every clock that was read advances between two readings, and no faster or slower than \
                    'max_rate_error_ppm' allows, against a clock of the kernel that nobody steers.
                    """,
                matters: "A clock that stands still answers every read, and whoever follows it stands still with it.",
                remedy: """
                    Load the driver anew or reset the card; for a virtual clock see the hypervisor. Was the clock being \
                    set just then, the next run finds it well.
                    """)
        ) { [maxRateError, pause] finding in
            let read = finding.devices.filter { $0.figures != nil }
            guard !read.isEmpty else { return .skipped("no PTP clock was read") }
            let parts = read.compactMap { $0.running(limit: maxRateError, pause: pause) }
            let rates = read.compactMap { device in
                device.figures?.rate.map { "\(device.name) \($0.words)" }
            }
            return .ofClocks(parts)
                ?? .ok("the clocks run right: \(rates.joined(separator: ", ")), the limit is ±\(maxRateError) ppm")
        }
    }
}

extension ClockDevice {
    /// What is wrong with how it runs; nil where nothing is.
    fileprivate func running(limit: Int, pause: Duration) -> Judgement? {
        guard let rate = figures?.rate else {
            return isWanted
                ? .unknown("\(name) was read once, for no time was left for a second reading: raise 'limit'") : nil
        }
        switch rate.standing(limit: limit) {
        case .right: return nil
        case .stalled:
            return fault("\(name) stands still: it showed the same time twice, load its driver anew or reset its card")
        case .wrong:
            return fault(
                "\(name) is at \(rate.words), the limit is ±\(limit) ppm: unless it was set just then, "
                    + "its hardware or its driver is wrong")
        case .unclear:
            guard isWanted else { return nil }
            return .unknown(
                "\(name) is at \(rate.words), and the limit of ±\(limit) ppm is finer than that: "
                    + "raise 'pause' above \(pause.written)")
        }
    }

    /// What is wrong with a clock that nobody wants is worth a look, no more.
    private func fault(_ sentence: String) -> Judgement {
        isWanted ? .fail(sentence) : .warn(sentence)
    }
}

extension ClockRate {
    /// The error with its own: `+12 ppm (±250)`.
    fileprivate var words: String {
        "\(error < 0 ? "-" : "+")\(Self.whole(error.magnitude)) ppm (±\(Self.whole(errorUncertainty)))"
    }

    private static func whole(_ number: Double) -> String {
        number < 1e15 ? String(Int(number.rounded())) : "more than 1000000000000000"
    }
}
