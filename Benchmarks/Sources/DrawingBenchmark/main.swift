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

/// What is drawn, and how it gets its place.
enum View: String {
    case org
    case decision

    func scene(people: Int) throws -> Scene {
        guard let playbook = BuiltInPlaybooks.playbook(named: "b2b"),
            let day = CalendarDate(year: 2025, month: 6, day: 1)
        else { throw CocoaError(.featureUnsupported) }
        let map = ExampleMap.map(people: people)
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
        let options = PictureOptions(language: .english)
        return switch self {
        case .org: OrgScene(analysis: analysis, groups: groups, options: options).scene()
        case .decision: DecisionScene(analysis: analysis, groups: groups, options: options).scene()
        }
    }

    func picture(of scene: Scene) throws -> Picture {
        switch self {
        case .org: try OrgLayout(engine: GraphvizLayoutEngine()).picture(of: scene)
        case .decision: ColumnLayout.picture(of: scene)
        }
    }
}

func dot(_ file: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dot", "-Tsvg", file.path, "-o", "/dev/null"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
}

func compare(_ view: View, people: Int) throws {
    let scene = try view.scene(people: people)
    let runs = people > 500 ? 3 : 9
    let ours = try median(of: runs) { _ = SVGWriter.write(try view.picture(of: scene), theme: .auto) }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("example-\(people).dot")
    try DOTWriter.write(scene).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let theirs = try median(of: runs) { try dot(file) }
    let size = SVGWriter.write(try view.picture(of: scene), theme: .auto).utf8.count
    let title = view.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)
    let figures = String(format: "%6d  %5d kB", people, size / 1_000)
    print(
        title + figures + milliseconds(ours) + milliseconds(theirs) + String(format: "%8.2f", ours / theirs)
    )
}

print("view      people      SVG  drawn here   dot -Tsvg   ratio")
for people in [15, 200, 1_000] { try compare(.org, people: people) }
// For 2,000 people dot takes minutes.
let large = try View.org.scene(people: 2_000)
let seconds = try median(of: 3) { _ = SVGWriter.write(try View.org.picture(of: large), theme: .auto) }
print("org         2000          " + milliseconds(seconds))
for people in [15, 200] { try compare(.decision, people: people) }

let layout = OrgLayout(engine: GraphvizLayoutEngine())
let small = try View.org.scene(people: 15)
for _ in 0..<100 { _ = try layout.picture(of: small) }
print("drawings of 15 people   resident memory")
print("                   100   \(residentKilobytes()) kB")
for thousand in 1...4 {
    for _ in 0..<1_000 { _ = SVGWriter.write(try layout.picture(of: small), theme: .auto) }
    print("                 \(thousand),100   \(residentKilobytes()) kB")
}
