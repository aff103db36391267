internal import Core

/// Tells a `/proc` that hides all but the processes from one that merely lacks a file.
enum ProcView {
    static func isSubset(_ files: any HostFiles) throws(FileFailure) -> Bool {
        try !files.contains("/proc/uptime")
    }

    /// Ready to follow what is not there.
    static let subset = "as under ProcSubset=pid (ProcSubset=all in the unit shows it)"
}
