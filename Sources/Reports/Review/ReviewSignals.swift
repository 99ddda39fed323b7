import DecisionAnalysis
import Findings
import StakeholderModel

/// A worrying sentence that nobody of us answered.
struct ReviewSignal: Sendable {
    let quote: ReviewQuote
    /// What it is about; `nil` when it names nothing.
    let about: String?
    /// The number of the finding group that speaks of it.
    let finding: Int?
}

extension ReviewSignal {
    /// All of a map, the latest first.
    static func all(in report: MapReport, quotes: ReviewQuotes, voice: ReviewVoice) -> [ReviewSignal] {
        let objects = ObjectNames(report.analysis)
        return quotes.unanswered.compactMap { path, signal in
            guard let quote = quotes.quote(at: path) else { return nil }
            return ReviewSignal(
                quote: quote,
                about: signal.about.value.map { voice.say(objects.name(of: $0)) },
                finding: finding(about: path, in: report)
            )
        }
    }

    private static func finding(about path: FactPath, in report: MapReport) -> Int? {
        let paths: Set = [path, path.key(.quote)]
        return report.groups.firstIndex { group in
            group.findings.contains { $0.evidence.contains { paths.contains($0.path) } }
        }
        .map { $0 + 1 }
    }
}

/// What the objects of a map are called.
struct ObjectNames {
    private let analysis: MapAnalysis
    private let names: NameWords

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        names = NameWords(analysis: analysis)
    }

    func name(of reference: ObjectReference) -> Wording {
        switch reference {
        case .person(let person): .verbatim(names.person(person))
        case .provider(let provider): .verbatim(names.provider(provider))
        case .gate(let gate):
            analysis.gates.first { $0.gate.reference == .declared(gate) }?.gate.title ?? .verbatim(gate.text)
        case .budget(let budget):
            .verbatim(
                analysis.map.budgets.elements.first { $0.identifier == budget }?.displayName ?? budget.text
            )
        case .offer(let offer):
            .verbatim(analysis.map.offers.first { $0.identifier == offer }?.displayName ?? offer.text)
        case .teamMember(let member):
            .verbatim(analysis.map.us.first { $0.identifier == member }?.displayName ?? member.text)
        case .logEntry(let entry): meeting(entry)
        }
    }

    private func meeting(_ identifier: LogEntryIdentifier) -> Wording {
        guard let date = analysis.map.log.first(where: { $0.identifier == identifier })?.date.value?.wording
        else { return .verbatim(identifier.text) }
        return Wording(en: "the meeting of \(date.en)", fr: "l'échange du \(date.fr)")
    }
}
