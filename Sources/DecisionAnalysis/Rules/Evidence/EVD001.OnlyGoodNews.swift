import Findings
import StakeholderModel

/// Everybody is in favour, and nobody has seen anything that shows it.
enum EVD001: Rule {
    static let description = RuleDescription(
        code: .EVD001,
        title: Wording(
            en: "Only good news, none of it seen",
            fr: "Rien que de bonnes nouvelles, aucune constatée"
        ),
        severity: .note,
        kind: .open,
        reason: Wording(
            en: "people are polite: a map without a doubt is a map of what we were told",
            fr: "les gens sont polis : une carte sans un doute est une carte de ce qu'on nous a dit"
        ),
        rationale: Wording(
            en: """
                In a committee of some size somebody has doubts. The rule speaks when the stance of four or more (a \
                setting) people is known, all of them are in favour, assumed stances included, and not one stance is \
                `observed`. One doubt, or one stance seen in what somebody did, makes it silent.
                """,
            fr: """
                Dans un comité d'une certaine taille, quelqu'un a des doutes. La règle parle quand l'avis d'au moins \
                quatre personnes (réglable) est connu, que toutes sont favorables, avis supposés compris, et qu'aucun avis \
                n'est `observed`. Un doute, ou un avis constaté dans les actes, la fait taire.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people:
                  ada: { stance: supporter }
                  bob: { stance: supporter }
                  eve: { stance: advocate }
                  max: { stance: supporter @max }

                """
            ],
            quiet: [
                """
                people:
                  ada: { stance: supporter }
                  bob: { stance: supporter }
                  eve: { stance: advocate }
                  max: { stance: neutral? }

                """,
                """
                people:
                  ada: { stance: supporter }
                  bob: { stance: supporter }
                  eve: { stance: { is: advocate, basis: observed } }
                  max: { stance: supporter }

                """,
                """
                people:
                  ada: { stance: supporter }
                  bob: { stance: supporter }
                  eve: { stance: advocate }
                  max: { stance: supporter? }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let people = analysis.map.people.filter { $0.stance.value != nil }
        let known = people.filter { $0.stance.knowledge == .known }
        let areAllFavourable = people.allSatisfy { $0.stance.value?.isFavourable ?? false }
        let isAnySeen = people.contains { $0.stance.evidence.basis == .observed }
        guard known.count >= analysis.thresholds.onlyGoodNewsFrom, areAllFavourable, !isAnySeen,
            let first = known.first
        else { return [] }
        return [
            finding(
                group: .coverage,
                subjects: ["stances"],
                at: .person(first.identifier).key(.stance),
                related: known.dropFirst().map { .person($0.identifier).key(.stance) },
                message: Wording(
                    en:
                        "\(known.count) people are said to be in favour, nobody has a doubt, and none of it was observed",
                    fr:
                        "\(known.count) personnes sont dites favorables, personne ne doute, et rien n'a été constaté"
                ),
                question: analysis.question(
                    Wording(
                        en: "If this project failed, who would say that they had seen it coming?",
                        fr: "Si ce projet échouait, qui dirait l'avoir vu venir ?"
                    )
                )
            )
        ]
    }
}
