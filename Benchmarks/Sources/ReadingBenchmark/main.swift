// Reading a map against libyaml's events alone and against PyYAML's loader in C, in one run.
// Usage: ReadingBenchmark DEALMAP SAMPLE: the release build of the command, and a small map.

import CYAMLEvents
import Foundation
import MapFormat

/// Throws when the map is not clean: a refused map would be read faster than a map.
func read(_ bytes: [UInt8]) throws {
    let reading = MapReader.read(bytes: bytes, name: "benchmark")
    guard reading.map != nil else {
        throw CocoaError(.fileReadCorruptFile, userInfo: ["first": "\(reading.diagnostics.prefix(2))"])
    }
}

func countEvents(_ bytes: [UInt8]) throws {
    let events = bytes.withUnsafeBufferPointer { yaml_events($0.baseAddress, $0.count) }
    guard events > 0 else { throw CocoaError(.fileReadCorruptFile) }
}

let loader = "import sys, yaml; yaml.load(open(sys.argv[1], 'rb'), Loader=yaml.CSafeLoader)"
let loaderIsThere = Program(arguments: ["python3", "-c", "import yaml; yaml.CSafeLoader"]).succeeds

func compare(_ title: String, path: String, rounds: Int, command: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let megabytes = Double(bytes.count) / 1e6
    var works: [Stopwatch.Work] = [
        .init(name: "libyaml's events, in process") { try countEvents(bytes) },
        .init(name: "MapReader.read, in process") { try read(bytes) },
        .init(name: "dealmap check, whole process") {
            // A finding is no failure here.
            try Program(arguments: [command, "check", path]).run(expecting: 0...1)
        },
    ]
    if loaderIsThere {
        works.append(
            .init(name: "CSafeLoader of PyYAML, whole process") {
                try Program(arguments: ["python3", "-c", loader, path]).run()
            }
        )
    }
    print("\(title), \(bytes.count) bytes, \(rounds) rounds")
    for result in try Stopwatch.medians(rounds: rounds, of: works) {
        let name = result.name.padding(toLength: 38, withPad: " ", startingAt: 0)
        let figures = String(
            format: "%9.2f ms  %8.2f MB/s  %7.1f times libyaml's events",
            result.seconds * 1_000,
            megabytes / result.seconds,
            result.ratio
        )
        print("  \(name)\(figures)")
    }
    if !loaderIsThere { print("  CSafeLoader of PyYAML: left out, because python3-yaml is not installed") }
}

guard CommandLine.arguments.count == 3 else {
    print("usage: ReadingBenchmark DEALMAP SAMPLE")
    exit(2)
}
let command = CommandLine.arguments[1]
let large = FileManager.default.temporaryDirectory.appendingPathComponent("dealmap-benchmark.yaml")
try ExampleText.map(people: 3_300).write(to: large, atomically: true, encoding: .utf8)
try compare("a generated map", path: large.path, rounds: 7, command: command)
try compare("a sample", path: CommandLine.arguments[2], rounds: 31, command: command)
try FileManager.default.removeItem(at: large)
