public import Core
private import Linux

/// The name of this machine, with its domain where its own files know it.
public enum MachineName {
    /// Asks the kernel and `/etc/hosts`; no name server is asked, for that could wait.
    public static func find(in files: any HostFiles) -> String {
        let short = Process.hostName
        guard !short.contains("."), let full = full(short, in: files) else { return short }
        return full
    }

    static func full(_ short: String, in files: any HostFiles) -> String? {
        let text: String
        // Without the file there is no domain to be known; the short name is the truth then.
        do throws(FileFailure) { text = try files.text(of: "/etc/hosts") } catch { return nil }
        for line in text.split(separator: "\n") {
            let names = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).dropFirst()
            if let name = names.first(where: { $0.hasPrefix(short + ".") && !$0.hasSuffix(".localdomain") }) {
                return String(name)
            }
        }
        return nil
    }
}
