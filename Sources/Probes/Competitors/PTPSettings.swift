/// The global settings in a file of ptp4l.
struct PTPSettings: Sendable {
    let entries: [(String, String)]

    init(_ text: String) {
        var (entries, isGlobal): ([(String, String)], Bool) = ([], true)
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            guard let first = words.first else { continue }
            if first.hasPrefix("[") {
                isGlobal = first == "[global]"
            } else if isGlobal, words.count > 1 {
                entries.append((String(first), String(words[1])))
            }
        }
        self.entries = entries
    }
}
