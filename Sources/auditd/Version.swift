/// The version of this program; `docs/schema/` and the ledger count their own.
let programVersion = "0.1.0"
