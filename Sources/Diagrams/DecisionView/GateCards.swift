import DecisionAnalysis
import Findings
import StakeholderModel

/// What the cards of steps say: the name, the verdict, who of several has to say yes.
struct GateCards {
    let analysis: MapAnalysis
    let names: DecisionNames
    let badges: Badges
    let language: Language

    func gate(_ judged: JudgedGate) -> CardDraft {
        let gate = judged.gate
        let words = standing(of: judged)
        return CardDraft(
            identifier: names.gate(gate.reference),
            kind: gate.reference.isOnMap ? .gate : .impliedGate,
            sign: gate.isPassed ? .passedGate : judged.verdict.sign,
            title: gate.title.text(in: language),
            subtitle: words,
            badges: ownBadges(of: gate),
            description: words
        )
    }

    /// Usual steps of which nobody asked, as one card.
    func usual(_ gates: [JudgedGate]) -> CardDraft {
        let list = gates.map { $0.gate.title.text(in: language) }.joined(separator: ", ")
        return CardDraft(
            identifier: DecisionNames.usual,
            kind: .impliedGate,
            sign: .unmappedGate,
            title: DecisionWords.usualSteps(gates.count).text(in: language),
            subtitle: list,
            maximumSubtitleLines: 4,
            badges: badges.badges(about: .coverage),
            description: list
        )
    }

    /// The signature at the end, with how many steps stand worst.
    func signature(_ judged: JudgedGate?) -> CardDraft {
        let open = analysis.openBindingGates
        let verdict = analysis.verdict
        let worst = open.count { $0.verdict == verdict }
        let words =
            open.isEmpty
            ? DecisionWords.verdict(verdict) : DecisionWords.standing(verdict, worst, of: open.count)
        let title = judged?.gate.title ?? DecisionWords.signature
        return CardDraft(
            identifier: DecisionNames.signature,
            kind: .signature,
            sign: judged?.gate.isPassed == true ? .passedGate : verdict.sign,
            title: title.text(in: language),
            subtitle: words.text(in: language),
            description: words.text(in: language)
        )
    }

    private func standing(of judged: JudgedGate) -> String {
        let gate = judged.gate
        guard gate.isOpen else { return DecisionWords.passed.text(in: language) }
        let verdict = gate.isRefused ? DecisionWords.refused : DecisionWords.verdict(judged.verdict)
        let rule = DecisionWords.rule(RuleOutline(gate).deciders)
        let advisory = gate.isBinding ? nil : DecisionWords.advisory
        return [verdict, rule, advisory].compactMap { $0?.text(in: language) }.joined(separator: " · ")
    }

    /// The number of a gate stands on it while somebody known decides there; else it stands where the question does.
    private func ownBadges(of gate: DealGate) -> [Badge] {
        guard case .declared(let identifier) = gate.reference, gate.places.allSatisfy({ $0.person != nil })
        else {
            return []
        }
        return badges.badges(about: .gate(identifier))
    }
}
