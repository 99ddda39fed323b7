import StakeholderModel

/// What to ask about the client's need where the file says `unknown`.
struct NeedGapWords: Sendable {
    let key: MapKey
    let list: @Sendable (Need) -> FactList<String>
    let reason: Wording
    let question: Wording

    func isUnanswered(_ need: Need) -> Bool { list(need).isOpen && list(need).hasUnknown }

    static let all = [
        NeedGapWords(
            key: .impact,
            list: { $0.impact },
            reason: Wording(
                en: "what the problem costs them is not known",
                fr: "on ne sait pas ce que le problème leur coûte"
            ),
            question: Wording(
                en: "What does it cost you today that this is not solved?",
                fr: "Qu'est-ce que cela vous coûte aujourd'hui de ne pas l'avoir réglé ?"
            )
        ),
        NeedGapWords(
            key: .measure,
            list: { $0.measure },
            reason: Wording(
                en: "by what they will measure the result is not known",
                fr: "on ne sait pas à quoi se mesurera le résultat"
            ),
            question: Wording(
                en: "In six months, by which figure will you see that it worked?",
                fr: "Dans six mois, à quel chiffre verrez-vous que cela a marché ?"
            )
        ),
        NeedGapWords(
            key: .criteria,
            list: { $0.criteria },
            reason: Wording(
                en: "by which criteria they will choose is not known",
                fr: "on ne connaît pas leurs critères de choix"
            ),
            question: Wording(
                en: "When you compare the proposals, what will make the difference?",
                fr: "Au moment de comparer les propositions, qu'est-ce qui fera la différence ?"
            )
        ),
        NeedGapWords(
            key: .whyNow,
            list: { $0.whyNow },
            reason: Wording(
                en: "why they act now is not known",
                fr: "on ne sait pas pourquoi ils s'y mettent maintenant"
            ),
            question: Wording(
                en: "Why this year rather than next?",
                fr: "Pourquoi cette année plutôt que la suivante ?"
            )
        ),
        NeedGapWords(
            key: .expected,
            list: { $0.expected },
            reason: Wording(
                en: "what they expect is not known",
                fr: "on ne sait pas ce qu'ils attendent"
            ),
            question: Wording(
                en: "What would have to be different afterwards for you to be satisfied?",
                fr: "Qu'est-ce qui devra avoir changé pour que vous soyez satisfait ?"
            )
        ),
    ]
}
