/// What came of one question.
enum ChronyAnswer: Sendable {
    /// What follows the head of a reply that fits the question.
    case body(ChronyReader)
    case failed(ChronyObstacle)
}
