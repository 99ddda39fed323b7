import DecisionAnalysis
import StakeholderModel

/// What a letter says of a gate.
struct ScorecardGateWords {
    let names: NameWords

    /// A gate whose deciders are known: who they are, who says so, what comes before.
    func had(_ told: ScorecardGate) -> Wording {
        let gate = told.judged.gate
        var text = title(of: told) + CommonWords.colon + .verbatim(" ")
        text = text + RuleWords(names: names).wording(of: gate) + told.sources
        if !told.ownWord.isEmpty { text = text + ownWord(told) }
        guard !told.after.isEmpty else { return text }
        let before = Wording.and(told.after.map(\.quoted))
        return text + Wording(en: "; after \(before.en)", fr: " ; après \(before.fr)")
    }

    private func ownWord(_ told: ScorecardGate) -> Wording {
        guard told.judged.gate.people.count > 1 else {
            return Wording(en: ", on their own word", fr: ", sur sa seule parole")
        }
        let people = names.people(told.ownWord)
        return Wording(
            en: " (for \(people.en), on their own word)",
            fr: " (pour \(people.fr), sur sa seule parole)"
        )
    }

    /// A gate that is missed, and why.
    func missed(_ told: ScorecardGate, _ lack: GateLack) -> Wording {
        switch lack {
        case .notAsked:
            told.judged.gate.title
                + Wording(en: ": a usual step, never asked about", fr: " : étape habituelle, jamais évoquée")
        case .notPassed: notPassed(told)
        case .notMapped: notMapped(told)
        }
    }

    private func notPassed(_ told: ScorecardGate) -> Wording {
        let gate = told.judged.gate
        let who = RuleWords(names: names).wording(of: gate)
        let consent =
            gate.isRefused
            ? Wording(en: ": a refusal to turn round (\(who.en))", fr: " : un refus à lever (\(who.fr))")
            : Wording(en: ": a yes still to get (\(who.en))", fr: " : accord à obtenir (\(who.fr))")
        let text = title(of: told) + consent
        guard !told.documents.isEmpty else { return text }
        let papers = told.documents.joined(separator: ", ")
        return text + Wording(en: "; it takes: \(papers)", fr: " ; à fournir : \(papers)")
    }

    private func notMapped(_ told: ScorecardGate) -> Wording {
        let judged = told.judged
        let verdict = judged.verdict.ofDeal
        let text = judged.gate.title + CommonWords.colon + .verbatim(" ") + verdict
        return reason(for: judged).map { text + .verbatim(", ") + $0 } ?? text
    }

    /// The reason that alone leads to the verdict.
    private func reason(for judged: JudgedGate) -> Wording? {
        for place in judged.places where place.verdict == judged.verdict {
            guard let reason = place.reasons.first(where: { $0.verdict == judged.verdict }) else { continue }
            let decider = place.place.person.map(names.person) ?? ""
            return ReasonWords(names: names, decider: decider).briefWording(of: reason)
        }
        return nil
    }

    private func title(of told: ScorecardGate) -> Wording {
        let title = told.judged.gate.title
        return switch told.status {
        case .passed: title + Wording(en: " (passed)", fr: " (étape franchie)")
        case .inProgress: title + Wording(en: " (in progress)", fr: " (en cours)")
        case .notStarted, .refused, .notApplicable, nil: title
        }
    }
}
