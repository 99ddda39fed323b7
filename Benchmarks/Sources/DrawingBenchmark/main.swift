// Layout and drawing in this process against `dot -Tsvg` as a process on the exported DOT, in one run.

import DecisionAnalysis
import Diagrams
import Findings
import Foundation
import Graphviz
import MapFormat
import StakeholderModel

func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in
        let time = try clock.measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    return times.sorted()[runs / 2]
}

func milliseconds(_ seconds: Double) -> String { String(format: "%8.1f ms", seconds * 1_000) }

/// What Linux says this process holds in memory, in kilobytes.
func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
}

func scene(people: Int) throws -> Scene {
    guard let playbook = BuiltInPlaybooks.playbook(named: "b2b"),
        let day = CalendarDate(year: 2025, month: 6, day: 1)
    else { throw CocoaError(.featureUnsupported) }
    let analysis = MapAnalysis(map: ExampleMap.map(people: people), playbook: playbook, referenceDate: day)
    let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
    return OrgScene(analysis: analysis, groups: groups, options: PictureOptions(language: .english)).scene()
}

let layout = OrgLayout(engine: GraphvizLayoutEngine())
print("people   layout and drawing    dot -Tsvg      ratio")
for people in [15, 200, 1_000] {
    let scene = try scene(people: people)
    let runs = people > 500 ? 3 : 9
    let ours = try median(of: runs) { _ = SVGWriter.write(try layout.picture(of: scene), theme: .auto) }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("example-\(people).dot")
    try DOTWriter.write(scene).write(to: file, atomically: true, encoding: .utf8)
    let theirs = try median(of: runs) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["dot", "-Tsvg", file.path, "-o", "/dev/null"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
    try? FileManager.default.removeItem(at: file)
    let ratio = String(format: "%.2f", ours / theirs)
    print(
        "\(String(repeating: " ", count: 6 - "\(people)".count))\(people)   \(milliseconds(ours))      \(milliseconds(theirs))      \(ratio)"
    )
}

let small = try scene(people: 15)
for _ in 0..<100 { _ = try layout.picture(of: small) }
print("drawings of 15 people   resident memory")
print("                   100   \(residentKilobytes()) kB")
for thousand in 1...4 {
    for _ in 0..<1_000 { _ = SVGWriter.write(try layout.picture(of: small), theme: .auto) }
    print("                 \(thousand),100   \(residentKilobytes()) kB")
}
