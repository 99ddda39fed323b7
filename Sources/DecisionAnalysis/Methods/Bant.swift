import Findings
import StakeholderModel

/// BANT: budget, authority, need, timing, as commonly taught.
enum Bant {
    static let origin = Wording(
        en: "Budget, Authority, Need, Timing: the shortest of the methods.",
        fr: "Budget, Authority, Need, Timing : la plus courte des méthodes."
    )

    static let letters = [budget, authority, need, timing]

    private static let budget = LetterDescription(
        "budget",
        "B",
        title: Wording(en: "Budget", fr: "Budget"),
        question: Wording(
            en: "Which money, how much of it, and who allocates it?",
            fr: "Quel argent, combien, et qui l'arbitre ?"
        ),
        facts: [.budgets],
        findings: [.family(.budget, except: [.BUD007]), .family(.offer), .signals([.budget])]
    )

    private static let authority = LetterDescription(
        "authority",
        "A",
        title: Wording(en: "Authority", fr: "Authority (pouvoir de décision)"),
        question: Wording(
            en: "Who decides, and who says so besides them?",
            fr: "Qui décide, et qui d'autre le confirme ?"
        ),
        facts: [.roles(Role.allCases.filter(\.isAuthority)), .gates(.all)],
        findings: [
            .family(.authority), .family(.paths), .family(.threads), .family(.coverage, except: [.COV004]),
            .family(.evidence), .signals([.person, .gate]),
        ],
        gates: [.notMapped(.all)],
        needsConfirmedAuthority: true
    )

    private static let need = LetterDescription(
        "need",
        "N",
        title: Wording(en: "Need", fr: "Need (besoin)"),
        question: Wording(
            en: "What do they need, does our answer fit, and does somebody else give one already?",
            fr: "De quoi ont-ils besoin, notre réponse convient-elle, et un autre y répond-il déjà ?"
        ),
        facts: [.impact, .measure, .expected, .underlying, .criteria, .goodSignalsAboutNeed, .providers],
        findings: [
            .family(.competition), .rules([.COV004]), .signals([.need, .fit, .provider, .other]),
        ],
        gates: [.notPassed(SignalTopic.fitKinds)],
        hints: [.noMeasure, .oneVoice, .noUnderlyingNeed, .noCriteria]
    )

    private static let timing = LetterDescription(
        "timing",
        "T",
        title: Wording(en: "Timing", fr: "Timing (calendrier)"),
        question: Wording(
            en: "For when, why then, and does the process fit?",
            fr: "Pour quand, pourquoi à ce moment, et le processus tient-il ?"
        ),
        facts: [.neededBy, .whyNow, .closeBy],
        findings: [.family(.timing), .rules([.BUD007])],
        hints: [.noReasonForNow, .noTargetDate]
    )
}
