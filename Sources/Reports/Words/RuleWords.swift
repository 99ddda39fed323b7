import DecisionAnalysis
import StakeholderModel

/// The rule of a gate in words: "Claire Martin and the training lead", "2 of: …".
struct RuleWords {
    let names: NameWords

    /// Who has to say yes, and who must not object.
    func wording(of gate: DealGate) -> Wording {
        let rule = RuleOutline(gate)
        let vetoes = rule.vetoes.map { part($0, isWithin: true) }
        guard !vetoes.isEmpty else { return part(rule.deciders, isWithin: false) }
        let list = Wording.and(vetoes)
        return part(rule.deciders, isWithin: false)
            + Wording(
                en: "; and no objection from \(list.en)",
                fr: " ; et sans objection \(Wording.elided("de", before: list.fr))"
            )
    }

    /// The members of a vote, with their votes where some have several.
    func voters(_ members: [RuleOutline.Member]) -> Wording {
        let texts = items(members.map { (part: $0.part, votes: $0.votes) })
        return Wording(
            en: texts.map(\.en).joined(separator: ", "),
            fr: texts.map(\.fr).joined(separator: ", ")
        )
    }

    private func part(_ part: RuleOutline.Part, isWithin: Bool) -> Wording {
        switch part {
        case .place(let place): return decider(place)
        case .all(let parts): return joined(parts, isWithin: isWithin, by: Wording.and)
        case .any(let parts): return joined(parts, isWithin: isWithin, by: Wording.or)
        case .vote(let needed, let votes, let members):
            let isPlain = members.allSatisfy { $0.votes == 1 }
            let head =
                isPlain
                ? Wording(en: "\(needed) of: ", fr: "\(needed) parmi : ")
                : Wording(en: "\(needed) of \(votes) votes: ", fr: "\(needed) voix sur \(votes) : ")
            let text = head + voters(members)
            return isWithin ? text.bracketed : text
        }
    }

    private func joined(
        _ parts: [RuleOutline.Part],
        isWithin: Bool,
        by join: ([Wording]) -> Wording
    ) -> Wording {
        let text = join(items(parts.map { (part: $0, votes: 1) }))
        return isWithin && parts.count > 1 ? text.bracketed : text
    }

    /// The items of a list; unknown deciders are counted, and come last.
    private func items(_ members: [(part: RuleOutline.Part, votes: Int)]) -> [Wording] {
        let unknown = members.count { $0.part.isUnknown }
        let texts = members.filter { !$0.part.isUnknown }.map { member in
            let text = part(member.part, isWithin: true)
            guard member.votes > 1 else { return text }
            return text + Wording(en: " (\(member.votes) votes)", fr: " (\(member.votes) voix)")
        }
        return unknown == 0 ? texts : texts + [RuleWords.unknown(unknown)]
    }

    private static func unknown(_ number: Int) -> Wording {
        number == 1
            ? Wording(en: "somebody we do not know yet", fr: "quelqu'un que nous ne connaissons pas encore")
            : Wording(
                en: "\(number) people we do not know yet",
                fr: "\(number) personnes que nous ne connaissons pas encore"
            )
    }

    private func decider(_ place: DeciderPlace) -> Wording {
        guard let person = place.person else {
            return Wording(
                en: "somebody we do not know yet",
                fr: "quelqu'un que nous ne connaissons pas encore"
            )
        }
        let name = Wording.verbatim(names.person(person))
        return place.decider.isAssumed ? name + Wording(en: " (assumed)", fr: " (supposé)") : name
    }
}

extension Wording {
    fileprivate var bracketed: Wording { Wording(en: "(\(en))", fr: "(\(fr))") }
}

extension RuleOutline.Part {
    fileprivate var isUnknown: Bool {
        guard case .place(let place) = self else { return false }
        return place.person == nil
    }
}
