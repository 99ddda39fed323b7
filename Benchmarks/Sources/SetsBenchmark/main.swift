// Counting the minimal winning and blocking sets of known fault trees, against the fault-tree tool SCRAM on
// the same trees, in one run. The trees are data from outside the project: the folder that holds them is the
// first argument, or `../shared/data/fault-trees`.

import Foundation
import Graphs

/// The fastest of some runs: the others were held up by whatever else the machine did.
func seconds(_ runs: Int, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in
        let time = try clock.measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    return times.min() ?? 0
}

func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

func milliseconds(_ seconds: Double?) -> String {
    column(seconds.map { String(format: "%.2f", $0 * 1_000) } ?? "-", 12)
}

func ratio(_ ours: Double, _ theirs: Double?) -> String {
    column(theirs.map { String(format: "%.3f", ours / $0) } ?? "-", 10)
}

func text(_ count: SetCount) -> String {
    switch count {
    case .exact(let number): "\(number)"
    case .moreThan(let number): "more than \(number)"
    }
}

/// The time from the structure to the number of sets by size, and that number.
func count(_ tree: FaultTree, isTurned: Bool) throws -> (count: SetCount, seconds: Double) {
    var count = SetCount.zero
    let time = try seconds(9) {
        guard let (structure, top) = tree.structure() else { throw CocoaError(.fileReadCorruptFile) }
        let function = try structure.function(of: top)
        count = try (isTurned ? function.minimalBlockingSets() : function.minimalWinningSets()).count
    }
    return (count, time)
}

let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "../shared/data/fault-trees")
let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.sorted()
if files.isEmpty { print("SetsBenchmark: skipped, there are no fault trees in \(folder.path)") }

let scram = Scram()
if !files.isEmpty, scram == nil { print("SetsBenchmark: the program scram is missing; only our own times") }
if !files.isEmpty {
    print(
        "times in milliseconds, fastest of several runs; ours from the tree to the numbers of sets by size;"
    )
    print(
        "scram's as it measures them: until its diagram of the sets is there, and until it has counted them"
    )
    print(
        "(- is more than \(Int(Scram.patience)) s); the ratio is ours to its faster diagram, counting not included"
    )
    print(
        "tree         sets                 number        ours   bdd diag.   bdd count  zbdd diag.  zbdd count     ratio"
    )
}
for file in files {
    let data = try Data(contentsOf: folder.appendingPathComponent(file))
    let tree = try JSONDecoder().decode(FaultTree.self, from: data)
    for isTurned in [false, true] {
        let ours = try count(tree, isTurned: isTurned)
        let theirs = try ["--bdd", "--zbdd"].compactMap {
            try scram?.run(tree, isTurned: isTurned, algorithm: $0)
        }
        for counted in theirs.compactMap(\.count) where ours.count != .exact(UInt128(counted)) {
            print("\(tree.name): scram counts \(counted)")
        }
        let times = theirs.flatMap { [$0.diagram, $0.counted] }.map(milliseconds)
        let name = tree.name.padding(toLength: 12, withPad: " ", startingAt: 0)
        let number = column(text(ours.count), 18)
        let ratio = ratio(ours.seconds, theirs.compactMap(\.diagram).min())
        print(
            "\(name) \(isTurned ? "blocking" : "winning ") \(number)\(milliseconds(ours.seconds))\(times.joined())\(ratio)"
        )
    }
}
