import Findings
import StakeholderModel

/// Nobody knows which other providers are in place.
enum CMP001: Rule {
    static let description = RuleDescription(
        code: .CMP001,
        title: Wording(
            en: "Nobody asked who is already in place",
            fr: "Personne n'a demandé qui est déjà en place"
        ),
        severity: .warning,
        kind: .open,
        weight: 7,
        reason: Wording(
            en:
                "somebody may already work on this with the same teams, and be easier to keep than we are to choose",
            fr:
                "quelqu'un travaille peut-être déjà sur ce sujet avec les mêmes équipes, et sera plus simple à garder que nous à choisir"
        ),
        rationale: Wording(
            en: """
                A provider in place is seldom mentioned by those who hope for another. The rule speaks when the map \
                says nothing of providers, or that somebody asked without an answer. `providers: none` is an answer \
                and makes it silent.
                """,
            fr: """
                Un prestataire en place est rarement évoqué par ceux qui en espèrent un autre. La règle parle quand \
                la carte ne dit rien des prestataires, ou que la question est restée sans réponse. \
                `providers: none` est une réponse et la fait taire.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: {} }\n", "providers: unknown\n"],
            quiet: ["providers: none\n", "providers: { other: { status: rejected } }\n"]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let isAsked: Bool
        switch analysis.map.providers {
        case .none: return []
        case .listed(let providers):
            guard providers.isEmpty else { return [] }
            isAsked = false
        case .notAsked: isAsked = false
        case .unknown: isAsked = true
        }
        return [
            finding(
                group: .providers,
                subjects: ["providers"],
                at: .map(.providers),
                message: isAsked
                    ? Wording(
                        en: "somebody asked which providers are in place, and there is no answer yet",
                        fr: "la question des prestataires en place a été posée et reste sans réponse"
                    )
                    : Wording(
                        en: "nobody asked which providers already work with these teams",
                        fr: "personne n'a demandé quels prestataires travaillent déjà avec ces équipes"
                    ),
                question: analysis.question(
                    Wording(
                        en: "Who already works with these teams on such subjects, and who brought them in?",
                        fr:
                            "Qui intervient déjà auprès de ces équipes sur ces sujets, et qui les a fait venir ?"
                    ),
                    filling: .map(.providers)
                )
            )
        ]
    }
}
