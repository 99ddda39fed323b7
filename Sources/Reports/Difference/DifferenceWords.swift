import DecisionAnalysis
import StakeholderModel

/// The words around what is otherwise.
struct DifferenceWords {
    let before: MapAnalysis
    let after: MapAnalysis

    /// A longer list is one that nobody reads before a meeting.
    static let most = 10

    static let nothing = Wording(
        en: "Nothing changes: the steps, those whom we reach, those who can block and what there is to deal "
            + "with stay the same.",
        fr:
            "Rien ne change : les étapes, les personnes que nous atteignons, celles qui peuvent bloquer et ce "
            + "qu'il y a à traiter restent les mêmes."
    )
    static let nothingHere = Wording(en: "Nothing changes here.", fr: "Rien ne change ici.")
    static let sameVerdict = Wording(en: ", as before", fr: ", comme avant")
    static let before = Wording(en: "Before, ", fr: "Avant, ")
    static let steps = Wording(en: "What changes at the steps", fr: "Ce qui change aux étapes")
    static let step = Wording(en: "What changes at this step", fr: "Ce qui change à cette étape")
    static let toDealWith = Wording(en: "What there is to deal with", fr: "Ce qu'il y a à traiter")
    static let appears = Wording(en: "now", fr: "apparaît")
    static let disappears = Wording(en: "no longer", fr: "disparaît")
    static let changes = Wording(en: "changes", fr: "change")

    static func more(_ number: Int) -> Wording {
        Wording(en: "and \(number) more", fr: "et \(number) de plus")
    }

    /// `7 in all, as before.`
    static func total(_ count: Change<Int>) -> Wording {
        count.isChange
            ? Wording(
                en: "\(count.after) in all, \(count.before) before.",
                fr: "\(count.after) en tout, contre \(count.before) avant."
            )
            : Wording(en: "\(count.after) in all, as before.", fr: "\(count.after) en tout, comme avant.")
    }

    func standing(of analysis: MapAnalysis) -> Wording {
        let open = analysis.openBindingGates
        return open.isEmpty
            ? Wording(en: "no open step.", fr: "aucune étape ouverte.")
            : CheckHeader.standing(of: open)
    }

    func lastWord(_ people: Change<[PersonIdentifier]>) -> Wording {
        let now = who(people.after, in: after)
        let was = who(people.before, in: before)
        return Wording(
            en: "Who has the last word: \(now.en); before: \(was.en).",
            fr: "Qui a le dernier mot : \(now.fr) ; avant : \(was.fr)."
        )
    }

    func lost(_ people: [PersonIdentifier]) -> Wording {
        let list = who(people, in: after)
        return Wording(en: "We no longer reach \(list.en).", fr: "Nous n'atteignons plus : \(list.fr).")
    }

    func gained(_ people: [PersonIdentifier]) -> Wording {
        let list = who(people, in: after)
        return Wording(en: "We now reach \(list.en).", fr: "Nous atteignons désormais : \(list.fr).")
    }

    private func who(_ people: [PersonIdentifier], in analysis: MapAnalysis) -> Wording {
        guard !people.isEmpty else { return Wording(en: "nobody we know", fr: "personne de connu") }
        let names = NameWords(analysis: analysis)
        let shown = people.prefix(DifferenceWords.most).map { Wording.verbatim(names.person($0)) }
        let left = people.count - shown.count
        guard left > 0 else { return .and(shown) }
        let others = CommonWords.count(
            left,
            one: Wording(en: "other", fr: "autre"),
            several: Wording(en: "others", fr: "autres")
        )
        return .and(shown + [others])
    }
}

extension DifferenceWords {
    /// A step that stands otherwise: what it was, what it is, and why.
    func step(_ difference: GateDifference) -> Wording {
        guard let now = difference.after else {
            return head(difference.before) + Wording(en: "no longer a step", fr: "n'est plus une étape")
        }
        guard let was = difference.before else {
            return head(now) + Wording(en: "a new step, ", fr: "nouvelle étape, ") + standing(now)
                + because(now)
        }
        guard difference.isOnlyReason else {
            return head(now) + standing(was, beside: now) + .verbatim(" → ") + standing(now, beside: was)
                + because(now)
        }
        let still = standing(now)
        return head(now)
            + Wording(
                en: "still \(still.en), now because \(reason(now).en)",
                fr: "toujours \(still.fr), désormais pour une autre raison : \(reason(now).fr)"
            )
    }

    /// A step that stands as it did.
    func asBefore(_ judged: JudgedGate) -> Wording {
        head(judged) + standing(judged) + DifferenceWords.sameVerdict + .verbatim(".")
    }

    private func head(_ judged: JudgedGate?) -> Wording {
        guard let gate = judged?.gate else { return .verbatim("") }
        let advisory =
            gate.isBinding ? Wording.verbatim("") : Wording(en: " (advisory)", fr: " (consultative)")
        return gate.title + advisory + CommonWords.colon + .verbatim(" ")
    }

    /// Whether it binds is said where it does not stay so.
    private func standing(_ judged: JudgedGate, beside other: JudgedGate? = nil) -> Wording {
        guard let other, other.gate.isBinding != judged.gate.isBinding, judged.gate.isOpen else {
            return PathWords.plainStanding(of: judged)
        }
        let binds =
            judged.gate.isBinding
            ? Wording(en: ", binding", fr: ", contraignante")
            : Wording(en: ", advisory", fr: ", consultative")
        return PathWords.plainStanding(of: judged) + binds
    }

    private func because(_ judged: JudgedGate) -> Wording {
        // That a step was refused is how it stands, not why.
        guard judged.gate.isOpen, !judged.gate.isRefused, judged.leadingReason != nil else {
            return .verbatim("")
        }
        return .verbatim(" (") + reason(judged) + .verbatim(")")
    }

    private func reason(_ judged: JudgedGate) -> Wording {
        judged.leadingReason.map(NameWords(analysis: after).brief) ?? .verbatim("")
    }
}
