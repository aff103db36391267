private import Glibc

/// This process, as the system sees it.
public enum Process {
    /// The name of the machine, as the kernel has it.
    public static var hostName: String {
        var name = utsname()
        guard unsafe uname(&name) == 0 else { return "localhost" }
        let found = unsafe withUnsafeBytes(of: &name.nodename) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return found.isEmpty ? "localhost" : found
    }

    /// Where this process stands; nil where that is gone.
    public static var workingDirectory: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard unsafe getcwd(&buffer, buffer.count) != nil else { return nil }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    public static var userID: Int { Int(geteuid()) }

    public static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// Makes sure that no file of ours becomes standard output because the caller closed that.
    public static func secureStandardStreams() {
        for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
            _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY)
        }
    }

    /// A file at its size limit is an error to handle, not an end.
    public static func ignoreFileSizeSignal() {
        signal(SIGXFSZ, SIG_IGN)
    }

    /// The queues under Swift's tasks want one thread to come before others, and write to the system's log, under our
    /// name and in every run, where they may not have it: for an ordinary user, and in a unit without CAP_SYS_NICE.
    public static func keepRuntimeOutOfLog() {
        unsafe setenv("LIBDISPATCH_LOG", "NO", 1)
    }

    /// A reader that goes away ends us, whatever whoever started us made of that signal.
    public static func dieWhenReaderGoes() {
        signal(SIGPIPE, SIG_DFL)
    }

    /// Has the kernel end this process after so long, without a thread of ours; zero calls that off.
    ///
    /// Every other limit here needs a thread to see to it, and there may be none to be had.
    public static func endBySignal(after seconds: Int) {
        signal(SIGALRM, SIG_DFL)
        alarm(UInt32(clamping: seconds))
    }

    /// Takes as many descriptors as may be had: a shell's habit of few is not meant for us.
    public static func raiseDescriptorLimit() {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 4096)
        // Where it cannot be had, what needs one says so itself.
        unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// Ends at once, with whatever threads are stuck.
    public static func exit(_ code: Int) -> Never {
        Glibc.exit(CInt(code))
    }
}
