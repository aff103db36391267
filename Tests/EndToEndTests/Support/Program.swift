internal import Glibc
private import Synchronization

/// A program with its words, ready to be started with nothing of this process around it.
struct Program {
    /// The name, then the words.
    var words: [String]
    var environment: [String] = []
    var output = Output.kept

    enum Output {
        case kept
        case file(String)
        /// A pipe that nobody reads any more.
        case brokenPipe
    }

    private static let path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    /// A pipe made while another process starts could be held open by that one.
    private static let starting = Mutex(())

    func run() throws -> Outcome { try start().end() }

    func start() throws -> RunningProgram {
        let (output, error) = (try Capture(), try Capture())
        let process = try Self.starting.withLock { _ in
            let number = try descriptor(else: output)
            defer { if number != output.number { close(number) } }
            return try spawn(output: number, error: error.number)
        }
        return RunningProgram(process: process, output: output, error: error)
    }

    private func descriptor(else capture: Capture) throws -> CInt {
        switch output {
        case .kept: return capture.number
        case .file(let path):
            let number = unsafe open(path, O_WRONLY | O_CLOEXEC)
            guard number >= 0 else { throw Fault("\(path) cannot be opened: errno \(errno)") }
            return number
        case .brokenPipe:
            var ends: [CInt] = [0, 0]
            guard unsafe pipe(&ends) == 0 else { throw Fault("there is no pipe to be had: errno \(errno)") }
            close(ends[0])
            return ends[1]
        }
    }

    private func spawn(output: CInt, error: CInt) throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)

        // Whoever runs the tests may ignore or block signals, and a child would go on doing so.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var (usual, none) = (sigset_t(), sigset_t())
        for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&usual, signal) }
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        let variables = unsafe ([Self.path] + environment).map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
        var process = pid_t()
        let code = unsafe posix_spawnp(&process, words[0], &actions, &attributes, arguments, variables)
        guard code == 0 else { throw Fault("'\(words[0])' cannot be started: errno \(code)") }
        return process
    }
}
