internal import Core

/// Where the file is, and whether it is rotated here or by someone else.
struct FileSettings: Configurable {
    var path = FilePath("/var/log/hostaudit/audit.jsonl")
    var rotateAt = ByteCount(0)
    var rotateKeep = 5

    static var settings: [Setting<Self>] {
        [
            Setting("path", \.path, "The file; its directory is made when missing."),
            Setting(
                "rotate_at", \.rotateAt,
                "Size past which the file is moved aside to NAME.1; 0 leaves that to logrotate."),
            Setting("rotate_keep", \.rotateKeep, "How many files moved aside are kept.", within: 1...1000),
        ]
    }
}
