private import CSystemd

/// One connection to the bus, for as long as a visit to it lasts.
///
/// It belongs to the thread of its visit. Every wait ends at the instant that was given: the library's own waits for
/// a peer that accepts and says nothing take 90 seconds, so none of them is used.
@safe public struct SystemBus: ~Copyable {
    public static let standardAddress = "unix:path=/run/dbus/system_bus_socket"

    private let bus: OpaquePointer
    private let end: ContinuousClock.Instant

    private init(_ bus: OpaquePointer, until end: ContinuousClock.Instant) {
        unsafe self.bus = bus
        self.end = end
    }

    /// Connects, says who we are, lets `work` ask, and closes, without waiting for anybody.
    public static func visit<Answer>(
        _ address: String = standardAddress, until end: ContinuousClock.Instant,
        _ work: (borrowing SystemBus) throws(BusFailure) -> Answer
    ) throws(BusFailure) -> Answer {
        if let fault = unsafe csystemd_load() { throw unsafe BusFailure(.noLibrary, String(cString: fault)) }
        var opened: OpaquePointer?
        let code = unsafe csystemd_open(address, &opened)
        guard code >= 0, let pointer = unsafe opened else { throw BusFailure(SystemError(-code), address) }
        // Not in a deinit: seen with Swift 6.3, a debug build did not run it for a connection that was returned.
        defer { unsafe csystemd_close(pointer) }
        let bus = unsafe SystemBus(pointer, until: end)
        while try checked(unsafe csystemd_is_ready(pointer), address) == 0 {
            _ = try bus.step(address)
        }
        return try work(bus)
    }

    /// Sends all calls at once and waits for all answers, which come in the order of the calls.
    ///
    /// None of the calls starts a service.
    public func ask(_ destination: String, _ calls: [BusCall]) throws(BusFailure) -> [BusAnswer] {
        var places: [UInt64: Int] = [:]
        for (place, call) in calls.enumerated() { places[try send(call, to: destination)] = place }
        var answers = [BusAnswer?](repeating: nil, count: calls.count)
        while !places.isEmpty {
            // What answers no call of ours is none of our business.
            guard let message = try step(destination), let number = message.callNumber,
                let place = places.removeValue(forKey: number)
            else { continue }
            answers[place] = try message.answer()
        }
        return answers.compactMap(\.self)
    }

    private func send(_ call: BusCall, to destination: String) throws(BusFailure) -> UInt64 {
        var made: OpaquePointer?
        try Self.checked(
            unsafe csystemd_call(bus, destination, call.path, call.interface, call.member, &made), call.member)
        guard let pointer = unsafe made else { throw BusFailure(.malformed, "\(call.member): no message was made") }
        let message = unsafe BusMessage(pointer)
        for argument in call.arguments { try Self.checked(message.append(argument), call.member) }
        var number: UInt64 = 0
        try Self.checked(unsafe csystemd_send(bus, message.pointer, &number), call.member)
        return number
    }

    /// Does what can be done at once, or waits for the next thing to do; hands over a message that came.
    private func step(_ doing: String) throws(BusFailure) -> BusMessage? {
        var came: OpaquePointer?
        let done = try Self.checked(unsafe csystemd_process(bus, &came), doing)
        if let message = unsafe came { return unsafe BusMessage(message) }
        let left = ContinuousClock.now.duration(to: end)
        guard left > .zero else { throw BusFailure(.timedOut, "\(doing): no answer in time") }
        guard done == 0 else { return nil }
        let (seconds, attoseconds) = left.components
        let microseconds = UInt64(seconds) * 1_000_000 + UInt64(attoseconds / 1_000_000_000_000) + 1
        // A wait that a signal cut short is gone into again by whoever called.
        let code = unsafe csystemd_wait(bus, microseconds)
        guard code >= 0 || SystemError(-code).isInterruption else { throw BusFailure(SystemError(-code), doing) }
        return nil
    }

    @discardableResult private static func checked(_ code: CInt, _ doing: String) throws(BusFailure) -> CInt {
        guard code >= 0 else { throw BusFailure(SystemError(-code), doing) }
        return code
    }
}
