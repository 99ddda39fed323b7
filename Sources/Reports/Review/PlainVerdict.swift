import DecisionAnalysis
import StakeholderModel

/// The verdict of a deal in one sentence for somebody who never saw the tool: at how many steps it can be lost, at which one
/// first, and why.
struct PlainVerdict {
    private let analysis: MapAnalysis
    private let names: NameWords
    private let open: [JudgedGate]

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        names = NameWords(analysis: analysis)
        open = analysis.openBindingGates
    }

    var sentence: Wording {
        let worst = open.filter { $0.verdict == analysis.verdict }
        guard let first = worst.first(where: \.gate.reference.isOnMap) ?? worst.first else {
            return analysis.verdict.sentence(hasOpenGates: false).sentence
        }
        return switch analysis.verdict {
        case .blocked: blocked(first, others: worst.count - 1)
        case .unmapped: unmapped(worst)
        case .contested: contested(first, count: worst.count)
        case .fragile: fragile(first, count: worst.count)
        case .mapped: analysis.verdict.sentence(hasOpenGates: true).sentence
        }
    }

    /// `5 of the 6 steps left, signature included`.
    private func share(_ count: Int) -> Wording {
        guard open.count > 1 else {
            return Wording(
                en: "the only step left",
                fr: "la seule étape qui reste"
            )
        }
        guard count < open.count else {
            return Wording(
                en: "each of the \(count) steps left, signature included",
                fr: "chacune des \(count) étapes qui restent, signature comprise"
            )
        }
        guard count > 1 else {
            return Wording(
                en: "one of the \(open.count) steps left, signature included",
                fr: "l'une des \(open.count) étapes qui restent, signature comprise"
            )
        }
        return Wording(
            en: "\(count) of the \(open.count) steps left, signature included",
            fr: "\(count) des \(open.count) étapes qui restent, signature comprise"
        )
    }

    private func reason(_ judged: JudgedGate) -> Wording {
        judged.leadingReason.map(names.brief)
            ?? Wording(en: "the step was refused", fr: "l'étape a été refusée")
    }
}

extension PlainVerdict {
    private func blocked(_ judged: JudgedGate, others: Int) -> Wording {
        let title = judged.gate.title.quoted
        let reason = reason(judged)
        guard others > 0 else {
            return Wording(
                en: "The deal is stopped at \(title.en): \(reason.en).",
                fr: "L'affaire est arrêtée à l'étape \(title.fr) : \(reason.fr)."
            )
        }
        return Wording(
            en: "The deal is stopped at \(others + 1) steps, the first being \(title.en): \(reason.en).",
            fr: "L'affaire est arrêtée à \(others + 1) étapes, d'abord \(title.fr) : \(reason.fr)."
        )
    }

    private func unmapped(_ worst: [JudgedGate]) -> Wording {
        let unreached = worst.filter { $0.leadingReason?.person != nil }
        let unknown = worst.filter { $0.leadingReason?.person == nil }
        guard !unknown.isEmpty else { return noWay(to: unreached, isSentence: true) + .verbatim(".") }
        let share = share(unknown.count)
        let start = Wording(
            en: "At \(share.en), we do not know who decides",
            fr: "À \(share.fr), nous ne savons pas qui décide"
        )
        guard unreached.isEmpty else {
            let rest = noWay(to: unreached, isSentence: false)
            return start + Wording(en: ", and \(rest.en).", fr: ", et \(rest.fr).")
        }
        let first = unknown.first(where: \.gate.reference.isOnMap) ?? unknown.first
        guard unknown.count > 1, let place = first?.unknownPlace else { return start + .verbatim(".") }
        let whoever = VoiceWords(names: names).unknown(place)
        return start
            + Wording(
                en: ", starting with \(whoever.en).",
                fr: ", à commencer par \(whoever.fr)."
            )
    }

    /// `no way leads from us to Ada, who decides at 'Contract'`.
    private func noWay(to gates: [JudgedGate], isSentence: Bool) -> Wording {
        let people = gates.compactMap { $0.leadingReason?.person }.map { Wording.verbatim(names.person($0)) }
        let (none, aucun) = isSentence ? ("No", "Aucun") : ("no", "aucun")
        guard let only = people.first, people.count == 1, let gate = gates.first?.gate.title.quoted else {
            let list = Wording.and(
                Array(people.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.prefix(3))
            )
            return Wording(
                en: "\(none) way leads from us to deciders of \(gates.count) steps, such as \(list.en)",
                fr:
                    "\(aucun) chemin ne mène de nous à des décideurs de \(gates.count) étapes, dont \(list.fr)"
            )
        }
        return Wording(
            en: "\(none) way leads from us to \(only.en), who decides at \(gate.en)",
            fr: "\(aucun) chemin ne mène de nous à \(only.fr), qui décide à l'étape \(gate.fr)"
        )
    }

    private func contested(_ judged: JudgedGate, count: Int) -> Wording {
        let title = judged.gate.title.quoted
        let reason = reason(judged)
        guard count > 1 else {
            return Wording(
                en: "Another provider competes for the decision at \(title.en): \(reason.en).",
                fr: "Un autre prestataire nous dispute la décision à l'étape \(title.fr) : \(reason.fr)."
            )
        }
        let share = share(count)
        return Wording(
            en:
                "Another provider competes for the decision at \(share.en), first at \(title.en): \(reason.en).",
            fr:
                "Un autre prestataire nous dispute la décision à \(share.fr), d'abord \(title.fr) : \(reason.fr)."
        )
    }

    private func fragile(_ judged: JudgedGate, count: Int) -> Wording {
        let title = judged.gate.title.quoted
        let reason = reason(judged)
        guard count > 1 else {
            return Wording(
                en:
                    "We reach whoever decides at every step left, but \(title.en) hangs by a thread: \(reason.en).",
                fr:
                    "Nous atteignons ceux qui décident à chaque étape, mais \(title.fr) ne tient qu'à un fil : "
                    + "\(reason.fr)."
            )
        }
        return Wording(
            en:
                "We reach whoever decides at every step left, but \(count) hang by a thread, first \(title.en): "
                + "\(reason.en).",
            fr:
                "Nous atteignons ceux qui décident à chaque étape, mais \(count) ne tiennent qu'à un fil, d'abord "
                + "\(title.fr) : \(reason.fr)."
        )
    }
}

extension JudgedGate {
    /// The place of the worst decider whom nobody knows.
    fileprivate var unknownPlace: DeciderPlace? {
        places.first { $0.place.person == nil && $0.verdict == verdict }?.place
    }
}
