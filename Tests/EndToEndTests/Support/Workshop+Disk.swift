extension Workshop {
    /// A small disk under that name; only root can have one.
    func mountDisk(_ name: String, size: String) throws {
        try makeDirectory(name)
        try tool("mount", "-t", "tmpfs", "-o", "size=\(size),mode=755", "tmpfs", path(name))
        noteMount(name)
    }

    func makeReadOnly(_ name: String) throws {
        try tool("mount", "-o", "remount,ro", path(name))
    }

    /// Leaves not a page of the disk free.
    func fillDisk(_ name: String) throws {
        _ = try Program(words: ["dd", "if=/dev/zero", "of=\(path(name))/filler", "bs=1024"]).run()
    }
}
