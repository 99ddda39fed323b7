import Findings
import StakeholderModel

/// MEDDPICC: metrics, economic buyer, decision criteria, decision process, paper process, pain, champion, competition.
///
/// The economic buyer is whoever can say yes when others say no, with money to spend as they see fit; competition is every
/// provider, team or project after the same money (the summary of Whyte's book at sellingsherpa.com). The decision is in
/// three parts: the evaluation, the allocation of the budget, and then the paper (tallypulse.com). A champion is shown by what
/// they did for us (meddicc.com).
enum Meddpicc {
    static let origin = Wording(
        en:
            "Metrics, Economic buyer, Decision criteria, Decision process, Paper process, Identify pain, Champion, "
            + "Competition.",
        fr:
            "Metrics, Economic buyer, Decision criteria, Decision process, Paper process, Identify pain, Champion, "
            + "Competition."
    )

    static let letters = [
        metrics, economicBuyer, decisionCriteria, decisionProcess, paperProcess, pain, champion, competition,
    ]

    private static let metrics = LetterDescription(
        "metrics",
        "M",
        title: Wording(en: "Metrics", fr: "Metrics (indicateurs)"),
        question: Wording(
            en: "In which figures will they see that it worked?",
            fr: "À quels chiffres verront-ils que cela a marché ?"
        ),
        facts: [.measure],
        findings: [],
        hints: [.noMeasure]
    )

    private static let economicBuyer = LetterDescription(
        "economic-buyer",
        "E",
        title: Wording(en: "Economic buyer", fr: "Economic buyer (décideur économique)"),
        question: Wording(
            en: "Who can say yes with the money when others say no, and who says so?",
            fr: "Qui peut engager l'argent quand d'autres disent non, et qui le confirme ?"
        ),
        facts: [.roles([.economicBuyer, .budgetHolder]), .powerOverMoney],
        findings: [
            .family(.budget, except: [.BUD007]), .rules([.AUT002, .AUT006]), .family(.offer),
            .signals([.budget]),
        ],
        needsConfirmedAuthority: true
    )

    private static let decisionCriteria = LetterDescription(
        "decision-criteria",
        "D",
        title: Wording(en: "Decision criteria", fr: "Decision criteria (critères)"),
        question: Wording(
            en: "By what will they choose, and does our answer pass?",
            fr: "Sur quoi choisiront-ils, et notre réponse passe-t-elle ?"
        ),
        facts: [.criteria, .expected],
        findings: [.signals([.fit, .other])],
        gates: [.notPassed(SignalTopic.fitKinds)],
        hints: [.noCriteria]
    )

    private static let decisionProcess = LetterDescription(
        "decision-process",
        "D",
        title: Wording(en: "Decision process", fr: "Decision process (processus)"),
        question: Wording(
            en: "Which steps, which people, which approvals, by when?",
            fr: "Quelles étapes, quelles personnes, quels accords, pour quand ?"
        ),
        facts: [.gates(.beforePaper), .neededBy, .closeBy],
        findings: [
            .rules([.AUT001, .AUT004, .AUT005]), .family(.paths), .rules([.THR001, .THR002]),
            .family(.coverage, except: [.COV004]), .family(.timing), .rules([.BUD007]),
            .signals([.gate, .person]),
        ],
        gates: [.notMapped(.beforePaper)]
    )

    private static let paperProcess = LetterDescription(
        "paper-process",
        "P",
        title: Wording(en: "Paper process", fr: "Paper process (contrat et achats)"),
        question: Wording(
            en: "After the yes: which papers, whose, and how long?",
            fr: "Après le oui : quels papiers, chez qui, et combien de temps ?"
        ),
        facts: [.gates(.paper), .roles([.signatory, .procurement, .legal])],
        findings: [.rules([.AUT003])],
        gates: [.notAsked(GateScope.paperKinds.filter { $0 != .signature }), .notMapped(.paper)]
    )

    private static let pain = LetterDescription(
        "pain",
        "I",
        title: Wording(en: "Identify pain", fr: "Identify pain (problème)"),
        question: Wording(
            en: "What hurts, whom, and why now?",
            fr: "Qu'est-ce qui coince, pour qui, et pourquoi maintenant ?"
        ),
        facts: [.impact, .underlying, .whyNow, .goodSignalsAboutNeed],
        findings: [.rules([.COV004]), .signals([.need])],
        hints: [.oneVoice, .noUnderlyingNeed, .noReasonForNow]
    )

    private static let champion = LetterDescription(
        "champion",
        "C",
        title: Wording(en: "Champion", fr: "Champion (porteur interne)"),
        question: Wording(
            en: "Who argues for us when we are not there, and what have they done to show it?",
            fr: "Qui défend le projet en notre absence, et par quel acte l'a-t-il montré ?"
        ),
        facts: [.stances([.champion])],
        findings: [.rules([.THR003, .THR004]), .family(.evidence)],
        hints: [.sponsorOnly]
    )

    private static let competition = LetterDescription(
        "competition",
        "C",
        title: Wording(en: "Competition", fr: "Competition (concurrence)"),
        question: Wording(
            en: "Which provider, internal team or other project competes for the same money?",
            fr: "Quel prestataire, quelle équipe ou quel autre projet vise le même argent ?"
        ),
        facts: [.providers],
        findings: [.family(.competition), .rules([.BUD003]), .signals([.provider])]
    )
}
