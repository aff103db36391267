/// What chronyd said, by whichever way.
struct ChronyReport: Sendable {
    let tracking: ChronyTracking
    let activity: ChronyPart<ChronyActivity>
    let sources: ChronyPart<[ChronySource]>
    /// How many sources it counts and did not tell of.
    var untoldSources = 0
    /// The way that led to it: "udp 127.0.0.1:323".
    let way: String
    /// The version of the protocol; nil where chronyc spoke it.
    let version: Int?
    /// The ways that led nowhere, each with why.
    var detours: [String] = []
    /// What chronyd did not tell, each with why.
    var gaps: [String] = []
}
