extension String {
    /// Lines of at most `width` columns, or 30 where that is less, broken at spaces.
    ///
    /// A word longer than the line stays whole, so that it can be copied.
    package func wrapped(to width: Int) -> [String] {
        let room = max(30, width)
        var lines = [""]
        var used = 0
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            if used > 0, used + 1 + word.count > room {
                lines.append(String(word))
                used = word.count
            } else {
                lines[lines.count - 1] += (used > 0 ? " " : "") + word
                used += (used > 0 ? 1 : 0) + word.count
            }
        }
        return lines
    }

    /// The same, with every line but the first moved in.
    package func wrapped(to width: Int, indent: Int) -> String {
        wrapped(to: width - indent).joined(separator: "\n" + String(repeating: " ", count: indent))
    }
}
