internal import Core

/// The PTP clocks that chrony's configuration names, with all the files it is made of.
struct RefclockSurvey: Sendable {
    /// Debian's place, then everyone else's.
    static let places = ["/etc/chrony/chrony.conf", "/etc/chrony.conf"]
    private static let mostFiles = 64
    private static let mostLines = 64
    /// As deep as chronyd follows an include.
    private static let deepest = 10

    /// The main file; nil where this host has none.
    private(set) var path: String?
    private(set) var lines: [RefclockLine] = []
    /// What could not be read, so that nobody takes silence for "not used".
    private(set) var hidden: [String] = []
    private(set) var isDenied = false
    private var filesRead = 0
    private let files: any HostFiles

    init(_ files: any HostFiles) {
        self.files = files
        for place in Self.places where path == nil {
            if read(place, depth: 0, isSources: false) { path = place }
        }
    }

    /// Reads one file with what it includes, and says whether it is there.
    @discardableResult
    private mutating func read(_ path: String, depth: Int, isSources: Bool) -> Bool {
        guard filesRead < Self.mostFiles, depth <= Self.deepest else {
            hide("\(path) was not read: the limits are \(Self.mostFiles) files, \(Self.deepest) deep")
            return true
        }
        let bytes: [UInt8]
        do throws(FileFailure) { bytes = try files.bytes(of: path, atMost: .kibibytes(256)) } catch {
            return hide(error)
        }
        filesRead += 1
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let words = Self.words(in: line)
            guard words.count >= 2 else { continue }
            take(words, at: "\(path):\(index + 1)", depth: depth, isSources: isSources)
        }
        return true
    }

    /// None for a comment, which begins with any of four characters and never stands behind a directive.
    private static func words(in line: ArraySlice<UInt8>) -> [String] {
        let words = line.prefix { $0 != 0 }.split { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
        guard let first = words.first?.first, !"!;#%".utf8.contains(first) else { return [] }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func take(_ words: [String], at place: String, depth: Int, isSources: Bool) {
        if let line = RefclockLine(words, at: place, isMisplaced: isSources) {
            // A file that is included twice says the same twice.
            guard !lines.contains(line) else { return }
            guard lines.count < Self.mostLines else { return hide("more than \(Self.mostLines) refclocks are named") }
            lines.append(line)
        }
        // A file of sources has sources alone.
        guard !isSources else { return }
        switch words[0].lowercased() {
        case "include": include(words[1], at: place, depth: depth + 1)
        case "confdir": readAll(".conf", in: words[1...], depth: depth + 1, isSources: false)
        case "sourcedir": readAll(".sources", in: words[1...], depth: depth + 1, isSources: true)
        default: break
        }
    }

    private mutating func include(_ pattern: String, at place: String, depth: Int) {
        guard let pattern = PathPattern(pattern) else {
            hide("\(place) includes '\(pattern.prefix(80))', a pattern that is not followed here")
            return
        }
        do throws(FileFailure) {
            for path in try pattern.paths(in: files) { read(path, depth: depth, isSources: false) }
        } catch {
            hide(error)
        }
    }

    /// In the order of the names; a file hides those of its name in the directories after its own.
    private mutating func readAll(_ suffix: String, in directories: ArraySlice<String>, depth: Int, isSources: Bool) {
        var paths: [String: String] = [:]
        for directory in directories {
            do throws(FileFailure) {
                for name in try files.names(in: directory) where name.hasSuffix(suffix) && !name.hasPrefix(".") {
                    paths[name] = paths[name] ?? "\(directory)/\(name)"
                }
            } catch {
                hide(error)
            }
        }
        for (_, path) in paths.sorted(by: { $0.key < $1.key }) { read(path, depth: depth, isSources: isSources) }
    }

    /// Notes what could not be read, and says whether there was anything to read.
    @discardableResult
    private mutating func hide(_ failure: FileFailure) -> Bool {
        if case .absent = failure { return false }
        if case .denied = failure { isDenied = true }
        hide("\(failure)")
        return true
    }

    private mutating func hide(_ why: String) {
        if !hidden.contains(why), hidden.count < 20 { hidden.append(why) }
    }
}
