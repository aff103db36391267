private import CLinux
private import Glibc
private import Synchronization

/// Reads the options of a command line by the GNU rules, through `getopt_long`.
public enum OptionReader {
    public struct Option: Sendable {
        public let name: String
        public let takesValue: Bool

        public init(name: String, takesValue: Bool) {
            self.name = name
            self.takesValue = takesValue
        }
    }

    public struct Choices: Sendable, Equatable {
        /// In the order they were given; options without a value have an empty one.
        public var options: [Choice] = []
        public var operands: [String] = []
        public var wantsHelp = false
    }

    public struct Choice: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    public enum Failure: Error, Sendable, Equatable {
        case unknown(String)
        case valueMissing(String)
        case valueUnwanted(String)
    }

    /// `getopt_long` keeps its place between two calls, for the whole process.
    private static let turn = Mutex(())

    /// Sorts the words of a command line, the name of the program not among them.
    public static func read(_ arguments: [String], options: [Option]) throws(Failure) -> Choices {
        let result = turn.withLock { _ -> Result<Choices, Failure> in
            do throws(Failure) { return .success(try sorted(arguments, options)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    private static func sorted(_ arguments: [String], _ options: [Option]) throws(Failure) -> Choices {
        let words = unsafe (["auditd"] + arguments).map { unsafe strdup($0) }
        let names = unsafe options.map { unsafe strdup($0.name) }
        defer { unsafe (words + names).forEach { unsafe free($0) } }
        let table = unsafe zip(names, options).map { name, option in
            unsafe clinux_option(name: UnsafePointer(name), takes_value: option.takesValue)
        }
        var choices = Choices()
        var permuted = unsafe words + [nil]
        var isFirst = true
        while true {
            let choice = unsafe clinux_next_option(CInt(words.count), &permuted, table, table.count, isFirst)
            isFirst = false
            let letter = unsafe "-\(Character(UnicodeScalar(UInt8(bitPattern: choice.letter))))"
            let word = unsafe choice.word.map { unsafe String(cString: $0) } ?? letter
            switch unsafe choice.index {
            case -1:
                choices.operands = unsafe permuted[Int(choice.next)..<words.count].compactMap { word in
                    unsafe word.map { unsafe String(cString: $0) }
                }
                return choices
            case -3: throw .valueMissing(word)
            case -4: throw .valueUnwanted(word)
            case -5: choices.wantsHelp = true
            case 0...:
                let value = unsafe choice.value.map { unsafe String(cString: $0) } ?? ""
                choices.options.append(Choice(name: options[Int(unsafe choice.index)].name, value: value))
            default: throw .unknown(word)
            }
        }
    }
}
