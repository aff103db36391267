internal import Core
private import Linux

extension FileSink {
    func needs() -> [Need] {
        [Need("append to \(path)", state)]
    }

    private var state: Need.State {
        guard let obstacle = FileTree().obstacle(toWriting: path) else { return .met }
        let grant =
            obstacle == .wrongKind
            ? "mv '\(path)' '\(path).aside'"
            : "LogsDirectory=hostaudit (or ReadWritePaths=\(directory)) in hostaudit.service"
        return .unmet(why: obstacle.description, grant: grant)
    }
}
