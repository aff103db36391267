/// Tells a person, twice a second, what a run waits for.
public struct Waiting: Sendable {
    private let tell: @Sendable ([ComponentName]) -> Void

    /// - Parameter tell: Given the names that have not come back; never an empty list.
    public init(_ tell: @escaping @Sendable ([ComponentName]) -> Void) {
        self.tell = tell
    }

    /// Goes on until everyone is back or the task is cancelled.
    func report(_ roll: Roll) async {
        while true {
            // Cancelled: everyone is back, which is what ends this loop too.
            do { try await Task.sleep(for: .milliseconds(500)) } catch { return }
            let names = roll.remaining
            guard !names.isEmpty else { return }
            tell(names)
        }
    }
}
