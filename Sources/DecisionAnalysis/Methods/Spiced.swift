import Findings
import StakeholderModel

/// SPICED: situation, pain, impact, critical event, decision (its process, its criteria, its committee), as commonly taught.
enum Spiced {
    static let origin = Wording(
        en: "Situation, Pain, Impact, Critical Event, Decision.",
        fr: "Situation, Pain, Impact, Critical Event, Decision."
    )

    static let letters = [situation, pain, impact, criticalEvent, decision]

    private static let situation = LetterDescription(
        "situation",
        "S",
        title: Wording(en: "Situation", fr: "Situation"),
        question: Wording(
            en: "Who are they, how are they organised, and who already works for them?",
            fr: "Qui sont-ils, comment sont-ils organisés, et qui travaille déjà pour eux ?"
        ),
        facts: [.sector, .headcount, .people, .providers],
        findings: [.family(.competition), .rules([.COV004, .EVD002]), .signals([.provider])]
    )

    private static let pain = LetterDescription(
        "pain",
        "P",
        title: Wording(en: "Pain", fr: "Pain (problème)"),
        question: Wording(
            en: "What hurts today, in their words?",
            fr: "Qu'est-ce qui coince aujourd'hui, avec leurs mots ?"
        ),
        facts: [.impact, .underlying, .goodSignalsAboutNeed],
        findings: [.signals([.need])],
        hints: [.noUnderlyingNeed, .oneVoice]
    )

    private static let impact = LetterDescription(
        "impact",
        "I",
        title: Wording(en: "Impact", fr: "Impact"),
        question: Wording(
            en: "What does it change for the business, and how will they measure it?",
            fr: "Qu'est-ce que cela change pour l'activité, et comment le mesureront-ils ?"
        ),
        facts: [.impact, .expected, .measure],
        findings: [],
        hints: [.noMeasure]
    )

    private static let criticalEvent = LetterDescription(
        "critical-event",
        "CE",
        title: Wording(en: "Critical event", fr: "Critical event (échéance)"),
        question: Wording(
            en: "Which date is real, and what happens if it is missed?",
            fr: "Quelle date compte vraiment, et que se passe-t-il si elle est manquée ?"
        ),
        facts: [.neededBy, .whyNow, .closeBy],
        findings: [.family(.timing), .rules([.BUD007])],
        hints: [.noReasonForNow, .noTargetDate]
    )

    private static let decision = LetterDescription(
        "decision",
        "D",
        title: Wording(en: "Decision", fr: "Decision (décision)"),
        question: Wording(
            en: "By which process, by which criteria, and by which committee?",
            fr: "Selon quel processus, quels critères, et par quel comité ?"
        ),
        facts: [.criteria, .gates(.all), .budgets, .stances([.sponsor, .champion])],
        findings: [
            .family(.budget, except: [.BUD007]), .family(.authority), .family(.paths), .family(.threads),
            .family(.coverage, except: [.COV004]), .family(.offer), .rules([.EVD001]),
            .signals([.fit, .gate, .budget, .person, .other]),
        ],
        gates: [.notMapped(.all)],
        hints: [.noCriteria],
        needsConfirmedAuthority: true
    )
}
