// The analysis of deals of growing size with the growth between sizes, the next questions of deals full of doubts, the sets of
// large committees, and one check as a whole process against a Python program that reads the same map and does the same with its graph.
//
// The first argument is the command, the second the map that both read, the third the Python program.

import DecisionAnalysis
import Findings
import Foundation
import MapFormat
import StakeholderModel

guard let playbook = BuiltInPlaybooks.playbook(named: "b2b"),
    let day = CalendarDate(year: 2025, month: 6, day: 1)
else { throw CocoaError(.featureUnsupported) }

/// Analyses deals of growing size and applies all rules; the exponent says how the time grows from size to size.
func growth(_ title: String, sizes: [Int], gates: (Int) -> Int) {
    say(
        "\(title): people, gates, ms for the analysis, ms for the rules, ms for both; growth exponents of these"
    )
    var last: (people: Double, times: [Double])?
    for people in sizes {
        let map = ExampleDeal.map(people: people, gates: gates(people))
        let runs = people > 1_000 ? 3 : 9
        var analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        let analysing = seconds(runs) {
            analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        }
        let ruling = seconds(runs) {
            _ = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
        }
        let times = [analysing, ruling, analysing + ruling]
        let exponents = last.map { last in
            zip(times, last.times).map { log($0 / $1) / log(Double(people) / last.people) }
        }
        let words = exponents.map { $0.map { column(String(format: "%.2f", $0), 8) }.joined() } ?? ""
        say(
            column("\(people)", 8) + column("\(gates(people))", 6) + times.map(milliseconds).joined() + words
        )
        last = (Double(people), times)
    }
}

growth("A committee that stays the same", sizes: [30, 300, 3_000, 10_000]) { _ in 12 }
growth("Gates that grow with the people", sizes: [30, 300, 3_000]) { max(1, $0 / 30) }

say("The next questions where most is in doubt: people, gates, questions, of these unlocking, ms")
for (people, gates) in [(15, 3), (40, 10), (200, 25), (1_000, 100)] {
    let map = ExampleDeal.doubtfulMap(people: people, gates: gates)
    let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
    let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
    var questions: [NextQuestion] = []
    let time = seconds(people > 100 ? 3 : 9) { questions = analysis.nextQuestions(after: groups) }
    let counts = [people, gates, questions.count, questions.count { !$0.unlocks.isEmpty }]
    say(counts.map { column("\($0)", 8) }.joined() + milliseconds(time))
}

say("A committee of 60, of whom so many have to say yes: winning sets, blocking sets, ms for both")
for needed in [1, 2, 10, 20, 31, 45, 59, 60] {
    var map = AccountMap(account: "Committee")
    map.people = (0..<60).map { Stakeholder(PersonIdentifier("p\($0)")) }
    var gate = Gate(GateIdentifier("vote"))
    gate.decidedBy = .known(.atLeast(needed, of: map.people.map { .decider(.known($0.identifier)) }))
    map.gates = [gate]
    let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
    guard let vote = analysis.gates.first?.gate else { continue }
    var sets = analysis.sets(of: vote)
    let time = seconds(5) { sets = analysis.sets(of: vote) }
    let counts = [sets.winning, sets.blocking].map { $0.sets.map { "\($0.count.number)" } ?? "too large" }
    say(column("\(needed)", 8) + counts.map { column($0, 22) }.joined() + milliseconds(time))
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.count == 3 {
    let paths = Array(arguments)
    let ours = [paths[0], "check", "--fail-on", "never", paths[1]]
    let theirs = ["python3", paths[2], paths[1]]
    say("One check of \(paths[1]) as a whole process: ms, fastest of 15 runs in turns")
    let (ourStatus, theirStatus) = (run(ours), run(theirs))
    if ourStatus != 0 {
        say("skipped: \(paths[0]) does not run")
    } else if theirStatus != 0 {
        say("skipped: python3 with yaml (C loader) and networkx is missing")
    } else {
        var (mine, other) = (Double.infinity, Double.infinity)
        for _ in 0..<15 {
            mine = min(mine, seconds(1) { _ = run(ours) })
            other = min(other, seconds(1) { _ = run(theirs) })
        }
        say(
            "dealmap\(milliseconds(mine))   Python\(milliseconds(other))   ratio \(String(format: "%.3f", mine / other))"
        )
    }
} else {
    say("One check as a whole process: skipped, not asked for")
}
