// A number with a unit, as a person writes it. One reader serves all of them.

extension Duration: SettingValue {
    public static var shape: String { "a time such as 100ms, 90s, 5min, 36h or 7d" }

    private static let units: KeyValuePairs = [
        "d": 86_400_000_000, "h": 3_600_000_000, "min": 60_000_000, "s": 1_000_000, "ms": 1000, "us": 1,
    ]

    public init(_ node: ConfigNode) throws(Complaint) {
        guard let microseconds = Quantity.read(try node.text(or: Self.shape), in: Self.units) else {
            throw node.complaint(wants: Self.shape)
        }
        self = .microseconds(microseconds)
    }

    public var written: String {
        let total = Int(clamping: microseconds)
        guard total != 0 else { return "0s" }
        let unit = Self.units.first { total % $0.value == 0 }
        return unit.map { "\(total / $0.value)\($0.key)" } ?? "\(total)us"
    }
}

extension ByteCount: SettingValue {
    public static var shape: String { "a size such as 512K, 10M or 2G" }

    public init(_ node: ConfigNode) throws(Complaint) {
        let text = try node.text(or: Self.shape)
        guard let bytes = Int(text) ?? Quantity.read(text, in: Self.suffixes), bytes >= 0 else {
            throw node.complaint(wants: Self.shape)
        }
        self.init(bytes)
    }

    public var written: String { description }
}

/// A part of a whole, 0 to 1.
public struct Ratio: SettingValue, Comparable {
    public let value: Double

    public init(percent: Int) {
        value = Double(percent) / 100
    }

    public static var shape: String { "a share such as 66%" }

    public init(_ node: ConfigNode) throws(Complaint) {
        let text = try node.text(or: Self.shape)
        guard text.hasSuffix("%"), let percent = Int(text.dropLast()), (0...100).contains(percent) else {
            throw node.complaint(wants: Self.shape)
        }
        self.init(percent: percent)
    }

    public var written: String { "\(Int((value * 100).rounded()))%" }

    public static func < (lhs: Ratio, rhs: Ratio) -> Bool { lhs.value < rhs.value }
}

private enum Quantity {
    /// Digits, perhaps a decimal fraction, then a unit; the result is whole in the smallest unit.
    static func read(_ text: String, in units: KeyValuePairs<String, Int>) -> Int? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let suffix = text.dropFirst(digits.count)
        guard let factor = units.first(where: { $0.key == suffix })?.value, let first = digits.first, first != ".",
            let number = Double(digits)
        else { return nil }
        let product = number * Double(factor)
        return product.rounded() == product && product < 9e18 ? Int(product) : nil
    }
}
