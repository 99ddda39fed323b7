import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// A small map in the letters of a method.
enum ScorecardExample {
    static func analysis(of text: String, playbook: Playbook = .empty) throws -> MapAnalysis {
        let reading = MapReader.read(SourceText(name: "letters.yaml", text: text))
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en)) in:\n\(text)")
        let day = try #require(map.asOf)
        return MapAnalysis(map: map, playbook: playbook, referenceDate: day)
    }

    /// The letters by their keys.
    static func letters(
        _ text: String,
        _ method: SalesMethod = .vendue,
        playbook: Playbook = .empty
    ) throws -> [String: Letter] {
        let analysis = try analysis(of: text, playbook: playbook)
        let scorecard = Scorecard(method, of: analysis, findings: RuleBook.findings(in: analysis))
        return Dictionary(uniqueKeysWithValues: scorecard.letters.map { ($0.description.key, $0) })
    }
}

extension Letter {
    /// The rules of the findings that it misses.
    var missedRules: [RuleCode] {
        missed.compactMap { missed in if case .finding(let finding) = missed { finding.rule } else { nil } }
    }

    /// The gates that it misses, with why.
    var missedGates: [String] {
        missed.compactMap { missed in
            if case .gate(let told, let lack) = missed {
                "\(told.judged.gate.reference.key) \(lack.rawValue)"
            } else {
                nil
            }
        }
    }

    /// What it has, in English.
    var hadWords: [String] {
        had.flatMap { had -> [String] in
            switch had {
            case .fact(let fact):
                fact.values.map { [fact.subject?.en, $0.text.en].compactMap(\.self).joined(separator: ": ") }
            case .gate(let told): [told.judged.gate.reference.key]
            }
        }
    }
}
