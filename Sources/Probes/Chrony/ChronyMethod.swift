internal import Core

/// How chronyd is asked.
enum ChronyMethod: String, SettingValue, CaseIterable {
    /// By its protocol, and by chronyc where that lacks a right.
    case auto
    case `protocol`
    case chronyc
}
