// swift-tools-version: 6.3

import PackageDescription

// The strict settings of every target of ours, in this one place.
let strictSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A library target of ours: a folder of `Sources`, with the strict settings.
func module(
    _ name: String,
    uses dependencies: [Target.Dependency] = [],
    resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strictSettings)
}

/// A test target of ours: a folder of `Tests`, with the strict settings.
func tests(_ name: String, uses dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strictSettings)
}

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// The arrows between these modules are design: `Tests/HouseTests` holds the same table and checks
// the import lines of every file against it.
let package = Package(
    name: "dealmap",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dealmap", targets: ["dealmap"]),
        .library(name: "StakeholderModel", targets: ["StakeholderModel"]),
        .library(name: "Findings", targets: ["Findings"]),
        .library(name: "Graphs", targets: ["Graphs"]),
        .library(name: "MapFormat", targets: ["MapFormat"]),
        .library(name: "DecisionAnalysis", targets: ["DecisionAnalysis"]),
        .library(name: "Layout", targets: ["Layout"]),
        .library(name: "Graphviz", targets: ["Graphviz"]),
        .library(name: "Diagrams", targets: ["Diagrams"]),
        .library(name: "Rasterizing", targets: ["Rasterizing"]),
        .library(name: "Reports", targets: ["Reports"]),
        .library(name: "DealmapCommands", targets: ["DealmapCommands"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        module("StakeholderModel"),
        module("Findings", uses: ["StakeholderModel"]),
        module("Graphs"),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        module("Layout"),
        .systemLibrary(
            name: "CGraphviz",
            pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
        ),
        module("Graphviz", uses: ["Layout", "CGraphviz"]),
        module(
            "MapFormat",
            uses: ["StakeholderModel", "Findings", "CYAML"],
            resources: [
                .embedInCode("Playbooks/b2b.yaml"),
                .embedInCode("Playbooks/public-tender.yaml"),
                .embedInCode("Playbooks/saas.yaml"),
                .embedInCode("Playbooks/training-fr.yaml"),
            ]
        ),
        module("DecisionAnalysis", uses: ["StakeholderModel", "Findings", "Graphs"]),
        module("Diagrams", uses: ["StakeholderModel", "Findings", "DecisionAnalysis", "Layout"]),
        .systemLibrary(
            name: "CRsvg",
            pkgConfig: "librsvg-2.0",
            providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]
        ),
        module("Rasterizing", uses: ["CRsvg"]),
        module(
            "Reports",
            uses: ["StakeholderModel", "Findings", "MapFormat", "DecisionAnalysis", "Diagrams", mustache]
        ),
        module(
            "DealmapCommands",
            uses: [
                "StakeholderModel", "Findings", "MapFormat", "DecisionAnalysis", "Layout", "Graphviz",
                "Diagrams", "Rasterizing",
                "Reports", argumentParser,
            ]
        ),
        .executableTarget(name: "dealmap", dependencies: ["DealmapCommands"], swiftSettings: strictSettings),

        // What tests of several modules share.
        .target(
            name: "TestSupport",
            dependencies: ["StakeholderModel"],
            path: "Tests/Support",
            swiftSettings: strictSettings
        ),
        tests("HouseTests", uses: []),
        tests("StakeholderModelTests", uses: ["StakeholderModel", "TestSupport"]),
        tests("GraphsTests", uses: ["Graphs"]),
        tests("LayoutTests", uses: ["Layout"]),
        tests("GraphvizTests", uses: ["Graphviz", "Layout"]),
        tests("MapFormatTests", uses: ["MapFormat", "StakeholderModel", "Findings", "TestSupport"]),
        tests(
            "FormattingTests",
            uses: ["MapFormat", "StakeholderModel", "Findings", "TestSupport"],
            exclude: ["Golden"]
        ),
        tests(
            "DecisionAnalysisTests",
            uses: ["DecisionAnalysis", "StakeholderModel", "Findings", "Graphs", "MapFormat", "TestSupport"]
        ),
        tests(
            "DiagramsTests",
            uses: [
                "Diagrams", "StakeholderModel", "Findings", "MapFormat", "DecisionAnalysis", "Layout",
                "Graphviz", "TestSupport",
            ],
            exclude: ["Golden"]
        ),
        tests("RasterizingTests", uses: ["Rasterizing"]),
        tests(
            "ReportsTests",
            uses: [
                "Reports", "StakeholderModel", "Findings", "MapFormat", "DecisionAnalysis", "Diagrams",
                "Layout", "TestSupport",
            ],
            exclude: [
                "WrongFiles", "WrongConfigurations", "Paths/Golden", "WhatIf/Golden", "Agenda/Golden",
                "Formats/Golden", "Methods/Golden", "Review/Golden", "Diff/Golden",
            ]
        ),
        tests(
            "DealmapCommandsTests",
            uses: ["DealmapCommands", "MapFormat", "StakeholderModel", "Findings"]
        ),
        tests(
            "AcceptanceTests",
            uses: ["DecisionAnalysis", "StakeholderModel", "Findings", "MapFormat"],
            exclude: ["Stories"]
        ),
    ]
)
