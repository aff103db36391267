/// What came of asking chronyd, where that can be told.
enum ChronyContact: Sendable {
    case answered(ChronyReport)
    /// chronyd is installed and has no process; the evidence is ready to stand in a sentence.
    case down(String)
    /// Its process is there and said nothing.
    case hung(String)
}
