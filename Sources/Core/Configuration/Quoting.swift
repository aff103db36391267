extension String {
    /// As a YAML scalar: plain where that reads back as the same text, in double quotes elsewhere.
    var quotedIfNeeded: String {
        let plain = unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789_-./@+".unicodeScalars.contains(scalar))
        }
        guard isEmpty || !plain || hasPrefix("-") || Self.isTaken(lowercased()) else { return self }
        return "\"" + unicodeScalars.map(Self.escaped).joined() + "\""
    }

    /// Words that mean something else to some reader of YAML.
    private static func isTaken(_ word: String) -> Bool {
        ["true", "false", "yes", "no", "on", "off", "null", "~", "y", "n"].contains(word)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7f:
            "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(Character(scalar))
        }
    }
}
