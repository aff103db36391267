public import Core

/// The colours of a terminal, or none.
public struct Palette: Sendable {
    private let isColoured: Bool

    public static let plain = Palette(isColoured: false)
    public static let coloured = Palette(isColoured: true)

    public func paint(_ text: String, as status: Status) -> String {
        guard isColoured else { return text }
        let code =
            switch status {
            case .skipped: "2"
            case .ok: "32"
            case .warn: "33"
            case .unknown: "35"
            case .fail: "1;31"
            }
        return "\u{1b}[\(code)m\(text)\u{1b}[0m"
    }

    public func strong(_ text: String) -> String {
        isColoured ? "\u{1b}[1m\(text)\u{1b}[0m" : text
    }

    public func faint(_ text: String) -> String {
        isColoured ? "\u{1b}[2m\(text)\u{1b}[0m" : text
    }
}
