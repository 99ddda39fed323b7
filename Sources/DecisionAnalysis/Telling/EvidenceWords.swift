import Findings
public import StakeholderModel

/// The values that led to a finding, in words: the value, how sure it is, and who said it.
extension MapAnalysis {
    /// A fact as evidence.
    func evidence<Value>(
        _ fact: Fact<Value>,
        at path: FactPath,
        as words: (Value) -> Wording
    ) -> Finding.EvidenceItem {
        let value = fact.value.map(words)
        let certainty = fact.isAssumed ? Wording(en: " (assumed)", fr: " (supposé)") : .verbatim("")
        let shown = value ?? fact.knowledge.label.map { $0.lowercased() }
        let source = sourceWords(fact.evidence)
        return Finding.EvidenceItem(
            path: path,
            text: Wording(en: shown.en + certainty.en + source.en, fr: shown.fr + certainty.fr + source.fr)
        )
    }

    /// What the map says of a person's stance, when it says anything.
    func stanceEvidence(_ person: Stakeholder) -> [Finding.EvidenceItem] {
        guard person.stance.value != nil else { return [] }
        let path = FactPath.person(person.identifier).key(.stance)
        return [
            evidence(person.stance, at: path) { stance in
                Wording(
                    en: "\(person.displayName): \(stance.label.en)",
                    fr: "\(person.displayName) : \(stance.label.fr)"
                )
            }
        ]
    }

    /// A heard sentence as evidence: who said it, and when.
    func evidence(_ located: LocatedSignal) -> Finding.EvidenceItem {
        let speaker = located.signal.says.value.map(displayName)
        let quote = located.signal.quote ?? ""
        let date =
            located.date.map { Wording(en: " (\($0.wording.en))", fr: " (\($0.wording.fr))") }
            ?? .verbatim("")
        return Finding.EvidenceItem(
            path: located.path,
            text: Wording(
                en: (speaker.map { "\($0): " } ?? "") + (quote.isEmpty ? "" : "\"\(quote)\"") + date.en,
                fr: (speaker.map { "\($0)\u{00A0}: " } ?? "") + (quote.isEmpty ? "" : "« \(quote) »")
                    + date.fr
            )
        )
    }

    /// Who said it, and when: `, according to Ada, 3 March 2025`; empty when nobody wrote it down.
    public func sourceWords(_ evidence: Evidence) -> Wording {
        guard !evidence.sources.isEmpty else { return .verbatim("") }
        let names = evidence.sources.map(sourceName)
        let meetings = evidence.sources.compactMap(meetingDate)
        let date = context.index.date(of: evidence).flatMap { meetings.contains($0) ? nil : $0.wording }
        return Wording(
            en: ", according to \(Wording.and(names).en)" + (date.map { ", \($0.en)" } ?? ""),
            fr: ", selon \(Wording.and(names).fr)" + (date.map { ", \($0.fr)" } ?? "")
        )
    }

    private func sourceName(_ source: Source) -> Wording {
        switch source {
        case .person(let identifier): .verbatim(displayName(identifier))
        case .teamMember(let identifier): .verbatim(context.index.displayName(identifier))
        case .logEntry(let identifier): meetingName(identifier)
        }
    }

    /// A meeting by its date, as people remember it; by its identifier when nobody wrote the date down.
    private func meetingName(_ identifier: LogEntryIdentifier) -> Wording {
        guard let date = context.index.logEntry(identifier)?.date.value?.wording else {
            return Wording(en: "the meeting '\(identifier)'", fr: "l'échange « \(identifier) »")
        }
        return Wording(en: "the meeting of \(date.en)", fr: "l'échange du \(date.fr)")
    }

    private func meetingDate(_ source: Source) -> CalendarDate? {
        guard case .logEntry(let identifier) = source else { return nil }
        return context.index.logEntry(identifier)?.date.value
    }
}
