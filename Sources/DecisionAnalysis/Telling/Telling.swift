import Findings
import StakeholderModel

/// How findings are told: in groups, a headline and its sub-notes.
struct Telling {
    let analysis: MapAnalysis

    /// The order of two findings: the more severe, then the smaller weight, then the rule and its subjects.
    static func comesFirst(_ one: Finding, _ other: Finding) -> Bool {
        if one.severity != other.severity { return one.severity > other.severity }
        if one.weight != other.weight { return one.weight < other.weight }
        return one.fingerprint < other.fingerprint
    }

    /// Groups by worst severity, then by the smallest weight in the group, then by name.
    func groups(of findings: [Finding]) -> [FindingGroup] {
        let groups = Dictionary(grouping: findings, by: \.group).map { subject, members in
            FindingGroup(
                subject: subject,
                title: title(of: subject),
                findings: members.sorted(by: Telling.comesFirst)
            )
        }
        return groups.sorted(by: comesFirst)
    }

    private func comesFirst(_ one: FindingGroup, _ other: FindingGroup) -> Bool {
        if one.severity != other.severity { return one.severity > other.severity }
        let weights = [one, other].map { $0.findings.map(\.weight).min() ?? .max }
        if weights[0] != weights[1] { return weights[0] < weights[1] }
        if one.title.en != other.title.en { return one.title.en < other.title.en }
        return one.subject.key < other.subject.key
    }

    private func title(of subject: FindingSubject) -> Wording {
        switch subject {
        case .budget(let identifier): .verbatim(budgetName(identifier))
        case .budgets: Wording(en: "The budget", fr: "Le budget")
        case .person(let identifier): .verbatim(analysis.displayName(identifier))
        case .gate(let identifier): gateTitle(identifier)
        case .signature: Wording(en: "The signature", fr: "La signature")
        case .provider(let identifier): .verbatim(providerName(identifier))
        case .providers: Wording(en: "Providers in place", fr: "Les prestataires en place")
        case .offer: Wording(en: "The offer", fr: "L'offre")
        case .dates: Wording(en: "The dates", fr: "Le calendrier")
        case .coverage: Wording(en: "Who and what is not on the map", fr: "Ce qui manque sur la carte")
        case .object(let reference): objectName(reference)
        }
    }

    private func budgetName(_ identifier: BudgetIdentifier) -> String {
        analysis.map.budgets.elements.first { $0.identifier == identifier }?.displayName ?? identifier.text
    }

    private func providerName(_ identifier: ProviderIdentifier) -> String {
        analysis.map.providers.elements.first { $0.identifier == identifier }?.displayName ?? identifier.text
    }

    private func gateTitle(_ identifier: GateIdentifier) -> Wording {
        analysis.gates.first { $0.gate.reference == .declared(identifier) }?.gate.title
            ?? .verbatim(identifier.text)
    }

    /// A signal about nothing in particular is told with the others of its meeting.
    private func meetingName(_ identifier: LogEntryIdentifier) -> Wording {
        let date = analysis.context.index.logEntry(identifier)?.date.value?.wording
        return Wording(
            en: "What was heard" + (date.map { " on \($0.en)" } ?? ""),
            fr: "Ce qui a été entendu" + (date.map { " le \($0.fr)" } ?? "")
        )
    }

    private func objectName(_ reference: ObjectReference) -> Wording {
        switch reference {
        case .offer(let identifier):
            .verbatim(
                analysis.map.offers.first { $0.identifier == identifier }?.displayName ?? identifier.text
            )
        case .teamMember(let identifier): .verbatim(analysis.context.index.displayName(identifier))
        case .logEntry(let identifier): meetingName(identifier)
        case .person, .provider, .budget, .gate: .verbatim(reference.text)
        }
    }
}
