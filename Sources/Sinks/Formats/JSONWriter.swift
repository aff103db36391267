/// Writes JSON a token at a time; whoever calls it keeps the brackets in pairs.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    mutating func key(_ key: String) {
        separate()
        quote(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func text(_ text: String) {
        separate()
        quote(text)
    }

    mutating func null() { token("null") }
    mutating func flag(_ flag: Bool) { token(flag ? "true" : "false") }
    mutating func integer(_ number: Int) { token(String(number)) }

    /// JSON has no word for what is not finite.
    mutating func real(_ number: Double) { token(number.isFinite ? String(number) : "null") }

    private mutating func token(_ token: String) {
        separate()
        bytes += token.utf8
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            // Controls of both sets, and the two line ends that some readers of JSON do not expect in a text.
            case _
            where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) || scalar == "\u{2028}"
                || scalar == "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONWriter {
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func array<Elements: Sequence>(
        _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        open(UInt8(ascii: "["))
        for item in elements { element(&self, item) }
        close(UInt8(ascii: "]"))
    }

    mutating func member(_ key: String, _ text: String) {
        self.key(key)
        self.text(text)
    }

    mutating func member(_ key: String, _ number: Int) {
        self.key(key)
        integer(number)
    }

    /// A text, or null where there is none.
    mutating func member(_ key: String, orNull text: String?) {
        self.key(key)
        if let text { self.text(text) } else { null() }
    }
}
