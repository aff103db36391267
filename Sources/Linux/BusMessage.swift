private import CSystemd
private import Glibc

/// The owner of one message, to be filled and sent or to be read; released when it goes out of scope.
@safe struct BusMessage: ~Copyable {
    /// Deeper than any answer of systemd, and no deeper than a stack of ours can bear.
    private static let depthLimit = 8
    /// More than the units of a large host; a message may have 128 MiB.
    private static let valueLimit = 100_000

    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    deinit {
        unsafe csystemd_release(pointer)
    }

    borrowing func append(_ argument: BusCall.Argument) -> CInt {
        switch argument {
        case .text(let text): return unsafe csystemd_append_text(pointer, text)
        case .texts(let texts):
            // The library reads a list as C has it: pointers up to a null.
            var copies = unsafe texts.map { unsafe strdup($0) }
            defer { unsafe copies.forEach { unsafe free($0) } }
            unsafe copies.append(nil)
            return unsafe csystemd_append_texts(pointer, &copies)
        }
    }

    /// The number of the call that this answers; nil where it answers none.
    var callNumber: UInt64? {
        var cookie: UInt64 = 0
        return unsafe csystemd_answers(pointer, &cookie) >= 0 ? cookie : nil
    }

    borrowing func answer() throws(BusFailure) -> BusAnswer {
        if let error = unsafe csystemd_error(pointer) {
            let name = unsafe error.pointee.name.map { unsafe String(cString: $0) }
            let text = unsafe error.pointee.message.map { unsafe String(cString: $0) }
            return .refused(name: name ?? "", text: text ?? "")
        }
        var room = Self.valueLimit
        return .values(try values(depth: 1, &room))
    }

    /// Everything up to the end of the container that the reading stands in.
    private borrowing func values(depth: Int, _ room: inout Int) throws(BusFailure) -> [BusValue] {
        guard depth <= Self.depthLimit else {
            throw BusFailure(.malformed, "an answer is nested more than \(Self.depthLimit) deep")
        }
        var values: [BusValue] = []
        var type: CChar = 0
        var contents: UnsafePointer<CChar>?
        while try Self.checked(unsafe csystemd_peek(pointer, &type, &contents)) > 0 {
            room -= 1
            guard room >= 0 else {
                throw BusFailure(.malformed, "an answer has more than \(Self.valueLimit) values")
            }
            values.append(try unsafe value(UInt8(bitPattern: type), contents, depth, &room))
        }
        return values
    }

    private borrowing func value(
        _ type: UInt8, _ contents: UnsafePointer<CChar>?, _ depth: Int, _ room: inout Int
    ) throws(BusFailure) -> BusValue {
        guard unsafe contents != nil else { return try basic(type) }
        try Self.checked(unsafe csystemd_enter(pointer, CChar(bitPattern: type), contents))
        let inner = try values(depth: depth + 1, &room)
        try Self.checked(unsafe csystemd_leave(pointer))
        switch type {
        case UInt8(ascii: "a"): return .list(inner)
        case UInt8(ascii: "v"):
            guard let value = inner.first else { throw BusFailure(.malformed, "a variant holds nothing") }
            return .variant(value)
        default: return .members(inner)
        }
    }

    private borrowing func basic(_ type: UInt8) throws(BusFailure) -> BusValue {
        switch type {
        case UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "g"): return .text(try text(type))
        case UInt8(ascii: "b"): return .flag(try number(type, CInt(0)) != 0)
        case UInt8(ascii: "y"): return .unsigned(UInt64(try number(type, UInt8(0))))
        case UInt8(ascii: "q"): return .unsigned(UInt64(try number(type, UInt16(0))))
        case UInt8(ascii: "u"): return .unsigned(UInt64(try number(type, UInt32(0))))
        case UInt8(ascii: "t"): return .unsigned(try number(type, UInt64(0)))
        case UInt8(ascii: "n"): return .signed(Int64(try number(type, Int16(0))))
        case UInt8(ascii: "i"): return .signed(Int64(try number(type, Int32(0))))
        case UInt8(ascii: "x"): return .signed(try number(type, Int64(0)))
        case UInt8(ascii: "d"): return .real(try number(type, 0.0))
        default: throw BusFailure(.malformed, "an answer has a value of the type '\(UnicodeScalar(type))'")
        }
    }

    /// Valid as long as the message is; what is kept is a copy.
    private borrowing func text(_ type: UInt8) throws(BusFailure) -> String {
        var text: UnsafePointer<CChar>?
        try Self.checked(unsafe csystemd_read(pointer, CChar(bitPattern: type), &text))
        guard let text = unsafe text else { throw BusFailure(.malformed, "a text is missing") }
        return unsafe String(cString: text)
    }

    private borrowing func number<Number: BitwiseCopyable>(
        _ type: UInt8, _ zero: Number
    ) throws(BusFailure) -> Number {
        var value = zero
        try Self.checked(unsafe csystemd_read(pointer, CChar(bitPattern: type), &value))
        return value
    }

    @discardableResult private static func checked(_ code: CInt) throws(BusFailure) -> CInt {
        guard code >= 0 else { throw BusFailure(.malformed, "an answer cannot be read: \(SystemError(-code))") }
        return code
    }
}
