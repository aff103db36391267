/// The names of those that have not come back yet.
final class Roll: Sendable {
    private let names: Guarded<[ComponentName]>

    init(_ names: [ComponentName]) {
        self.names = Guarded(names)
    }

    func remove(_ name: ComponentName) {
        names.withLock { names in names.removeAll { $0 == name } }
    }

    var remaining: [ComponentName] { names.withLock { $0 } }
}
