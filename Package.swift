// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    // Regular expressions and what comes with them are a megabyte that nothing here uses.
    .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"]),
]

let package = Package(
    name: "hostaudit",
    targets: [
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CLinux"),
        // What it speaks to is opened at run time: nothing of it is needed to build.
        .target(name: "CSystemd"),
        .target(name: "Linux", dependencies: ["CLinux", "CSystemd", "CYAML", "CSQLite"], swiftSettings: settings),
        .target(name: "Core", swiftSettings: settings),
        .target(name: "Machine", dependencies: ["Core", "Linux"], swiftSettings: settings),
        .target(name: "Ledger", dependencies: ["Core", "Linux"], swiftSettings: settings),
        .target(name: "Probes", dependencies: ["Core", "Linux"], swiftSettings: settings),
        .target(name: "Sinks", dependencies: ["Core", "Linux"], swiftSettings: settings),
        .executableTarget(
            name: "auditd", dependencies: ["Core", "Ledger", "Linux", "Machine", "Probes", "Sinks"],
            swiftSettings: settings),
        .executableTarget(
            name: "bench", dependencies: ["Core", "Ledger", "Linux", "Machine", "Sinks"], path: "Benchmarks/Growth",
            swiftSettings: settings),
        .executableTarget(
            name: "stuckrun", dependencies: ["Core", "Machine", "TestSupport"], path: "Tests/StuckRun",
            swiftSettings: settings),
        .target(name: "TestSupport", dependencies: ["Core"], path: "Tests/Support", swiftSettings: settings),
        .testTarget(
            name: "CoreTests", dependencies: ["Core", "Machine", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "LinuxTests", dependencies: ["Linux", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "LedgerTests", dependencies: ["Core", "Ledger", "Linux", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "MachineTests", dependencies: ["Core", "Linux", "Machine", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "SinksTests", dependencies: ["Core", "Linux", "Sinks", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ProbesTests", dependencies: ["Core", "Machine", "Probes", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "CatalogTests", dependencies: ["Core", "Machine", "Probes", "Sinks", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "AuditdTests", dependencies: ["auditd", "Core", "Sinks", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "PagesTests",
            dependencies: ["auditd", "Core", "Linux", "Machine", "Probes", "Sinks", "TestSupport"],
            swiftSettings: settings),
        // The program as it is started: it needs what it runs to be built, and the ledger's reader for what it finds.
        .testTarget(name: "EndToEndTests", dependencies: ["Linux", "auditd", "stuckrun"], swiftSettings: settings),
    ]
)
