// swift-tools-version: 6.3

import PackageDescription

let strictSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A fuzzer: libFuzzer calls its one function, and is linked by `--sanitize=fuzzer`.
func fuzzer(_ name: String, uses products: [String]) -> Target {
    .executableTarget(
        name: name,
        dependencies: ["FuzzChecks"] + products.map { .product(name: $0, package: "dealmap") },
        swiftSettings: strictSettings
    )
}

// A package of its own, because all of it is built with the fuzzer's instruments: see `Scripts/fuzz.sh`.
let package = Package(
    name: "dealmap-fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dealmap", path: "..")],
    targets: [
        .target(
            name: "FuzzChecks",
            dependencies: ["Findings", "Reports", "StakeholderModel"].map {
                .product(name: $0, package: "dealmap")
            },
            swiftSettings: strictSettings
        ),
        fuzzer("FuzzReading", uses: ["MapFormat", "StakeholderModel"]),
        fuzzer("FuzzEditing", uses: ["Findings", "MapFormat", "StakeholderModel"]),
        fuzzer("FuzzPlaybook", uses: ["Findings", "MapFormat"]),
        fuzzer(
            "FuzzAnalysis",
            uses: ["DecisionAnalysis", "Findings", "MapFormat", "Reports", "StakeholderModel"]
        ),
    ]
)
