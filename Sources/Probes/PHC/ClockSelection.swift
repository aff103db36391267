internal import Core

/// The clocks an operator wants looked at.
enum ClockSelection: Equatable {
    case auto
    case listed([FilePath])
}

extension ClockSelection: SettingValue {
    static var shape: String { "auto, or a list of devices such as [/dev/ptp0, /dev/ptp_hyperv]" }

    init(_ node: ConfigNode) throws(Complaint) {
        switch node.content {
        case .scalar("auto", _): self = .auto
        case .list:
            let paths = try [FilePath](node)
            // An empty list looks like 'nothing', which is what 'enabled: false' says.
            guard !paths.isEmpty else { throw Complaint(node.mark, "'devices' is empty: write auto, or name a device") }
            self = .listed(paths)
        case .scalar, .map:
            throw Complaint(node.mark, "'devices' wants \(Self.shape)")
        }
    }

    var written: String {
        switch self {
        case .auto: "auto"
        case .listed(let paths): paths.written
        }
    }
}
