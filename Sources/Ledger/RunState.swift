/// How far a run came, as the ledger writes it.
enum RunState: Int {
    case begun = 0
    case finished = 1
    case interrupted = 2
}
