private import Core
private import Glibc
private import Linux

/// An empty directory on the disk, and one in memory to build in what need not be durable.
struct Workplace {
    let disk: String
    let memory: String

    /// Checks a ledger in, copies it to the disk, and waits until it is there.
    func settle(_ name: String) throws -> String {
        let (from, to) = ("\(memory)/\(name)", "\(disk)/\(name)")
        try Database(from, .readWrite).run("PRAGMA wal_checkpoint(TRUNCATE)")
        let source = unsafe open(from, O_RDONLY | O_CLOEXEC)
        let target = unsafe open(to, O_WRONLY | O_CREAT | O_CLOEXEC, 0o640)
        defer {
            close(source)
            close(target)
            unsafe unlink(from)
        }
        while true {
            switch sendfile(target, source, nil, 1 << 26) {
            case 0:
                fsync(target)
                return to
            case ..<0: throw FileFailure.unreadable(from, why: "it could not be copied to \(to)")
            default: continue
            }
        }
    }
}
