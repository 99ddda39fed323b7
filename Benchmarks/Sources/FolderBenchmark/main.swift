// Checking a folder of 10,000 maps: maps a second and memory, on one core and on all, against reading alone; and what is
// left behind by a run that is killed in the middle.
// Usage: FolderBenchmark DEALMAP SAMPLES: the release build of the command, and the folder of the samples.

import Foundation
import MapFormat

guard CommandLine.arguments.count == 3 else {
    print("usage: FolderBenchmark DEALMAP SAMPLES")
    exit(2)
}
let command = CommandLine.arguments[1]
let samples =
    FileManager.default.enumerator(atPath: CommandLine.arguments[2])?.compactMap { $0 as? String } ?? []
let maps = samples.filter { $0.hasSuffix(".yaml") }.sorted().map { CommandLine.arguments[2] + "/" + $0 }
let place = FileManager.default.temporaryDirectory.appendingPathComponent("dealmap-folder-\(getpid())")
defer { try? FileManager.default.removeItem(at: place) }

func report(_ name: String, maps: Int, seconds: Double, megabytes: Double?) {
    let memory = megabytes.map { String(format: "%8.0f MB", $0) } ?? ""
    let title = name.padding(toLength: 44, withPad: " ", startingAt: 0)
    print("  \(title)" + String(format: "%8.2f s  %8.0f maps/s", seconds, Double(maps) / seconds) + memory)
}

/// All maps read in this process, one after the other.
func read(_ folder: MapFolder) throws {
    let time = try ContinuousClock().measure {
        for file in folder.files {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            guard MapReader.read(bytes: bytes, name: file).map != nil else {
                throw CocoaError(.fileReadCorruptFile)
            }
        }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    report(
        "reading alone, in process, on one core",
        maps: folder.files.count,
        seconds: seconds,
        megabytes: nil
    )
}

func check(_ folder: MapFolder, _ name: String, _ options: [String]) throws -> Double {
    let result = try MeasuredProgram(arguments: [command, "check", folder.path] + options).run()
    report(name, maps: folder.files.count, seconds: result.seconds, megabytes: result.megabytes)
    return result.seconds
}

/// A run that ends in the middle, and what it leaves.
func killed(_ folder: MapFolder, after seconds: Double) throws {
    let reports = place.appendingPathComponent("reports")
    try FileManager.default.createDirectory(at: reports, withIntermediateDirectories: true)
    let report = reports.appendingPathComponent("report.json").path
    let old = "the report of yesterday\n"
    try old.write(toFile: report, atomically: true, encoding: .utf8)
    let program = MeasuredProgram(arguments: [
        command, "check", folder.path, "--format", "json", "-o", report,
    ])
    let result = try program.run(killedAfter: seconds)
    let left = try FileManager.default.contentsOfDirectory(atPath: reports.path)
    let isWhole = try String(contentsOfFile: report, encoding: .utf8) == old
    print(
        "  killed after \(String(format: "%.2f", seconds)) s (status \(result.status)): the old report is",
        isWhole ? "whole" : "LOST",
        "and beside it there \(left.count == 1 ? "is nothing" : "are \(left)")"
    )
}

for count in [1_000, 10_000] {
    let folder = try MapFolder(count: count, of: maps, in: place.appendingPathComponent("\(count)"))
    let (kilobytes, cores) = (folder.size / count / 1_000, ProcessInfo.processInfo.activeProcessorCount)
    print("\(count) maps of \(kilobytes) kB on average, \(cores) cores")
    try read(folder)
    _ = try check(folder, "check --format jsonl --jobs 1", ["--format", "jsonl", "--jobs", "1"])
    let all = try check(folder, "check --format jsonl", ["--format", "jsonl"])
    _ = try check(folder, "check --format json", ["--format", "json"])
    _ = try check(folder, "check", [])
    _ = try check(folder, "check --format markdown", ["--format", "markdown"])
    if count == 10_000 { try killed(folder, after: all / 2) }
}
