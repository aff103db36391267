internal import Core

/// A way that led nowhere.
struct ChronyAttempt: Sendable, Equatable {
    let address: DatagramAddress
    let obstacle: ChronyObstacle

    var title: String { "\(address): \(obstacle)" }
}
