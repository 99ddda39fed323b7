import Findings
import StakeholderModel

/// VENDUE: the six letters by which a French sales coach looks back at deals that were lost.
enum Vendue {
    static let origin = Wording(
        en: "The method of a French sales coach, for whom a deal is sold (vendue) when all six letters hold.",
        fr:
            "La méthode d'un coach commercial français : une affaire est vendue quand ses six lettres tiennent."
    )

    static let letters = [value, environment, expectations, decision, urgency, engagement]

    private static let value = LetterDescription(
        "value",
        "V",
        title: Wording(en: "Value (Valeur)", fr: "Valeur"),
        question: Wording(
            en: "What does it change for them, and who says so?",
            fr: "Qu'est-ce que cela change pour eux, et qui le dit ?"
        ),
        facts: [.impact, .measure, .expected, .goodSignalsAboutNeed],
        findings: [.signals([.need])],
        hints: [.noMeasure, .oneVoice]
    )

    private static let environment = LetterDescription(
        "environment",
        "E",
        title: Wording(en: "Environment (Environnement)", fr: "Environnement"),
        question: Wording(
            en: "In what context, with whom, and who is already in place?",
            fr: "Dans quel contexte, avec qui, et qui est déjà en place ?"
        ),
        facts: [.sector, .headcount, .people, .providers],
        findings: [.family(.competition), .rules([.COV004]), .signals([.provider])]
    )

    private static let expectations = LetterDescription(
        "expectations",
        "N",
        title: Wording(en: "Level of expectation (Niveau d'attente)", fr: "Niveau d'attente"),
        question: Wording(
            en: "What do they expect, said and unsaid, and does it fit what already exists?",
            fr: "Qu'attendent-ils, dit et non dit, et cela s'accorde-t-il avec l'existant ?"
        ),
        facts: [.expected, .underlying, .criteria],
        findings: [.signals([.fit])],
        gates: [.notPassed(SignalTopic.fitKinds)],
        hints: [.noUnderlyingNeed, .noCriteria]
    )

    private static let decision = LetterDescription(
        "decision",
        "D",
        title: Wording(en: "Decision (Décision)", fr: "Décision"),
        question: Wording(
            en: "Who decides, how, in what order, and who says so besides them?",
            fr: "Qui décide, comment, dans quel ordre, et qui d'autre le confirme ?"
        ),
        facts: [.gates(.all)],
        findings: [
            .family(.authority), .family(.paths), .family(.threads, except: [.THR003]),
            .family(.coverage, except: [.COV004]),
        ],
        gates: [.notMapped(.all)],
        needsConfirmedAuthority: true
    )

    private static let urgency = LetterDescription(
        "urgency",
        "U",
        title: Wording(en: "Urgency (Urgence)", fr: "Urgence"),
        question: Wording(
            en: "Why now, for when, and does the real process fit?",
            fr: "Pourquoi maintenant, pour quand, et le processus réel tient-il dans ce délai ?"
        ),
        facts: [.neededBy, .whyNow, .closeBy],
        findings: [.family(.timing), .rules([.BUD007])],
        hints: [.noReasonForNow, .noTargetDate]
    )

    private static let engagement = LetterDescription(
        "engagement",
        "E",
        title: Wording(en: "Engagement", fr: "Engagement"),
        question: Wording(
            en: "Who carries it, with what money, who allocates it, and is there a plan B?",
            fr: "Qui le porte, avec quel argent, qui l'arbitre, et y a-t-il un plan B ?"
        ),
        facts: [.stances([.sponsor, .champion]), .mandates, .budgets],
        findings: [
            .family(.budget, except: [.BUD007]), .family(.offer), .rules([.THR003]), .family(.evidence),
            .signals([.budget, .person, .gate, .other]),
        ]
    )
}
