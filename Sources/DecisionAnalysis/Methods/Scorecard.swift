public import Findings
import StakeholderModel

/// A map in the letters of a method: the same facts, findings and gates as everywhere else, told another way.
public struct Scorecard: Sendable, Hashable {
    /// The method.
    public let method: SalesMethod
    /// Its letters, in order.
    public let letters: [Letter]

    /// The scorecard of a map.
    ///
    /// - Parameters:
    ///   - method: the method.
    ///   - analysis: what follows from the map.
    ///   - findings: what the rules found on it.
    /// - Complexity: for each letter linear in the map and in the findings.
    public init(_ method: SalesMethod, of analysis: MapAnalysis, findings: [Finding]) {
        let facts = ScorecardFacts(analysis)
        let gates = ScorecardGates(analysis)
        let isOnOwnWord = analysis.isLastWordOnOwnWord
        let ordered = findings.sorted(by: Telling.comesFirst)
        let topics = SignalTopics(analysis.map)
        self.method = method
        letters = method.letters.map { description in
            Letter(
                description: description,
                had: description.facts.flatMap { facts.had($0, gates: gates) },
                missed: FindingFilter(description, topics: topics).findings(among: ordered)
                    + description.gates.flatMap(gates.missed),
                hints: description.hints.compactMap(analysis.scorecardHint),
                claimants: description.needsConfirmedAuthority && isOnOwnWord ? analysis.finalDeciders : []
            )
        }
    }
}

/// The findings that concern a letter.
private struct FindingFilter {
    private let topics: SignalTopics
    /// Rules whose findings concern it whatever they are about.
    private var rules: Set<RuleCode> = []
    private var signals: Set<RuleCode> = []
    private var topicsOfSignals: Set<SignalTopic> = []

    init(_ letter: LetterDescription, topics: SignalTopics) {
        self.topics = topics
        for source in letter.findings {
            guard case .signals(let about) = source else {
                rules.formUnion(source.codes)
                continue
            }
            signals.formUnion(source.codes)
            topicsOfSignals.formUnion(about)
        }
    }

    func findings(among all: [Finding]) -> [Letter.Missed] {
        all.filter { finding in
            guard signals.contains(finding.rule) else { return rules.contains(finding.rule) }
            return topicsOfSignals.contains(topics.topic(of: finding.group))
        }
        .map(Letter.Missed.finding)
    }
}

extension MapAnalysis {
    /// Whether nobody but themselves says of those who have the last word that they have it.
    fileprivate var isLastWordOnOwnWord: Bool {
        !finalDeciders.isEmpty
            && finalDeciders.allSatisfy { authorities.authority(of: $0).doubt != nil }
    }
}
