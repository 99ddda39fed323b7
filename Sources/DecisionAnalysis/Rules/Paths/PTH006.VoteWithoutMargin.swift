import Findings
import StakeholderModel

/// A vote that is not won, or hardly.
enum PTH006: Rule {
    static let description = RuleDescription(
        code: .PTH006,
        title: Wording(en: "A vote without a margin", fr: "Un vote sans marge"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "in a committee one absence or one change of mind turns the result",
            fr: "dans un comité, une absence ou un revirement suffit à renverser le résultat"
        ),
        rationale: Wording(
            en: """
                The rule counts the votes of a step where so many of so many are needed, neither one nor all: \
                advocates and supporters are in favour, a group has as many votes as people, and anybody else is not \
                counted on. It speaks when the votes in favour are fewer than needed, just enough, or one more (a \
                setting). It is silent when everybody who votes is in favour: there is nobody left to win.
                """,
            fr: """
                La règle compte les voix d'une étape où il en faut tant sur tant, ni une seule ni toutes : \
                ambassadeurs et favorables sont pour, un groupe a autant de voix que de personnes, et on ne compte \
                pas sur les autres. Elle parle quand les voix favorables manquent, suffisent tout juste, ou à une \
                près (réglable). Elle se tait quand toutes les voix sont favorables : il n'y a plus personne à convaincre.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { stance: supporter }, bob: { stance: neutral }, eve: { stance: neutral } }
                gates: { board: { decided_by: { majority: [ada, bob, eve] } } }

                """,
                """
                people: { ada: { stance: supporter }, team: { stance: advocate, count: 2 }, eve: {} }
                gates: { board: { decided_by: { at_least: 2, of: [ada, team, eve] } } }

                """,
            ],
            quiet: [
                """
                people: { ada: { stance: supporter }, team: { stance: advocate, count: 3 }, eve: {} }
                gates: { board: { decided_by: { at_least: 2, of: [ada, team, eve] } } }

                """,
                """
                people: { ada: { stance: supporter }, bob: { stance: supporter }, eve: { stance: advocate } }
                gates: { board: { decided_by: { majority: [ada, bob, eve] } } }

                """,
                """
                people: { ada: { stance: supporter }, bob: { stance: neutral } }
                gates: { board: { decided_by: { any: [ada, bob] } } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.gatesOfTheMap.filter { !$0.gate.isRefused }.flatMap { judged in
            VoteRule.all(in: judged.gate.rule).filter(\.isCounted).enumerated().compactMap { position, vote in
                finding(for: vote, at: judged.gate, position: position, in: analysis)
            }
        }
    }

    private static func finding(
        for vote: VoteRule,
        at gate: DealGate,
        position: Int,
        in analysis: MapAnalysis
    ) -> Finding? {
        let isFavourable = { (place: DeciderPlace) in stance(at: place, in: analysis)?.isFavourable ?? false }
        let favourable = vote.votes(where: isFavourable)
        guard let group = gate.reference.subject,
            favourable - vote.needed <= analysis.thresholds.voteMargin, favourable < vote.total
        else {
            return nil
        }
        let voters = vote.places.compactMap { $0.person.flatMap(analysis.context.index.person) }
        let open = vote.places.filter { !isFavourable($0) }
        let path = vote.places.first?.path ?? gate.path
        return finding(
            group: group,
            subjects: ["gate:\(gate.reference.key)"] + (position == 0 ? [] : ["vote:\(position + 1)"]),
            at: path,
            related: open.map(\.path).filter { $0 != path },
            message: message(favourable, vote, at: gate),
            details: notCountedOn(open, in: analysis),
            evidence: voters.filter { $0.stance.value?.isFavourable == true }
                .flatMap(analysis.stanceEvidence),
            question: analysis.question(
                Wording(
                    en:
                        "How do those who vote at \(gate.title.quoted.en) see it today, and who could still be won?",
                    fr:
                        "Comment se répartissent les avis à l'étape \(gate.title.quoted.fr), et qui peut encore être convaincu ?"
                ),
                about: voters.filter { $0.stance.value?.isFavourable == true }.map(\.identifier) + gate.people
            )
        )
    }

    private static func stance(at place: DeciderPlace, in analysis: MapAnalysis) -> Stance? {
        place.person.flatMap(analysis.context.index.person)?.stance.value
    }

    private static func message(_ favourable: Int, _ vote: VoteRule, at gate: DealGate) -> Wording {
        let title = gate.title.quoted
        let missing = vote.needed - favourable
        if missing > 0 {
            return Wording(
                en: "\(missing == 1 ? "1 vote is" : "\(missing) votes are") missing at \(title.en): "
                    + "\(favourable) of the \(vote.needed) needed \(favourable == 1 ? "is" : "are") in favour",
                fr: "il manque \(missing) voix à l'étape \(title.fr) : \(favourable) sur les "
                    + "\(vote.needed) nécessaires"
            )
        }
        let spare =
            missing == -1
            ? Wording(en: "one vote", fr: "qu'une voix")
            : Wording(en: "\(-missing) votes", fr: "que \(-missing) voix")
        return missing == 0
            ? Wording(
                en:
                    "the vote at \(title.en) has no vote to spare: \(vote.needed) are needed, as many are in favour",
                fr:
                    "le vote à l'étape \(title.fr) n'a aucune voix d'avance : il en faut \(vote.needed), il y en a autant"
            )
            : Wording(
                en:
                    "the vote at \(title.en) has \(spare.en) to spare: \(vote.needed) are needed, \(favourable) are in favour",
                fr:
                    "le vote à l'étape \(title.fr) n'a \(spare.fr) d'avance : il en faut \(vote.needed), il y en a \(favourable)"
            )
    }

    /// The voters who are not known to be in favour.
    private static func notCountedOn(_ places: [DeciderPlace], in analysis: MapAnalysis) -> [Wording] {
        let people = places.compactMap { $0.person.flatMap(analysis.context.index.person) }
        let unknown = places.count - people.count
        let strangers = Wording(
            en: unknown == 1 ? "1 voter whom we do not know" : "\(unknown) voters whom we do not know",
            fr: unknown == 1
                ? "1 voix dont on ignore le titulaire" : "\(unknown) voix dont on ignore les titulaires"
        )
        return people.map(words) + (unknown > 0 ? [strangers] : [])
    }

    private static func words(for person: Stakeholder) -> Wording {
        let stance = (person.stance.value?.label ?? person.stance.knowledge.label).map { $0.lowercased() }
        let votes = person.count.value ?? 1
        return Wording(
            en: "\(person.displayName): \(stance.en)" + (votes > 1 ? ", \(votes) votes" : ""),
            fr: "\(person.displayName) : \(stance.fr)" + (votes > 1 ? ", \(votes) voix" : "")
        )
    }
}
