extension Database {
    /// All of the work or none of it.
    public mutating func transaction<Answer>(
        _ work: (inout Database) throws(DatabaseFailure) -> Answer
    ) throws(DatabaseFailure) -> Answer {
        // Asking for the right to write at once: a reader that turns writer later could be refused half way.
        try run("BEGIN IMMEDIATE")
        do throws(DatabaseFailure) {
            let answer = try work(&self)
            try run("COMMIT")
            return answer
        } catch {
            rollBack()
            throw error
        }
    }
}
