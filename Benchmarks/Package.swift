// swift-tools-version: 6.3

import PackageDescription

// A package of its own, so that nobody who builds Dealmap builds the benchmarks.
let package = Package(
    name: "dealmap-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dealmap", path: "..")],
    targets: [
        .executableTarget(
            name: "DrawingBenchmark",
            dependencies: [
                .product(name: "StakeholderModel", package: "dealmap"),
                .product(name: "MapFormat", package: "dealmap"),
                .product(name: "DecisionAnalysis", package: "dealmap"),
                .product(name: "Diagrams", package: "dealmap"),
                .product(name: "Graphviz", package: "dealmap"),
                .product(name: "Findings", package: "dealmap"),
            ]
        ),
        .executableTarget(
            name: "AnalysisBenchmark",
            dependencies: [
                .product(name: "StakeholderModel", package: "dealmap"),
                .product(name: "MapFormat", package: "dealmap"),
                .product(name: "DecisionAnalysis", package: "dealmap"),
                .product(name: "Findings", package: "dealmap"),
            ]
        ),
        .executableTarget(
            name: "SetsBenchmark",
            dependencies: [.product(name: "Graphs", package: "dealmap")]
        ),
        .target(name: "CYAMLEvents", linkerSettings: [.linkedLibrary("yaml")]),
        .executableTarget(
            name: "ReadingBenchmark",
            dependencies: ["CYAMLEvents", .product(name: "MapFormat", package: "dealmap")]
        ),
        .executableTarget(
            name: "FolderBenchmark",
            dependencies: [.product(name: "MapFormat", package: "dealmap")]
        ),
    ]
)
