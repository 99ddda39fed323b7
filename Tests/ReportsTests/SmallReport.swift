import DecisionAnalysis
import Findings
import Reports
import StakeholderModel

/// A report made by hand, so that what is tested is the telling and not the rules.
enum SmallReport {
    static let text = """
        dealmap: 1
        account: Groupe Média
        people:
          dg: { title: DG }
        budgets:
          plan: { allocated_by: unknown, shared: yes }

        """

    static func make(findings: [Finding] = [headline, subNote]) -> MapReport {
        var map = AccountMap(account: "Groupe Média")
        map.deal = "Prospection"
        var director = Stakeholder(PersonIdentifier("dg"))
        director.title = "DG"
        director.access = .known(.brief)
        map.people = [director]
        var budget = Budget(BudgetIdentifier("plan"))
        budget.allocatedBy = .unknown(.none)
        map.budgets = .listed([budget])
        var need = Gate(GateIdentifier("need"))
        need.kind = .known(.need)
        need.decidedBy = .known(.decider(.known(PersonIdentifier("dg"))))
        map.gates = [need]
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        let group = FindingGroup(
            subject: .budget(BudgetIdentifier("plan")),
            title: .verbatim("plan"),
            findings: findings
        )
        return MapReport(
            source: SourceText(name: "samples/média.yaml", text: text),
            analysis: analysis,
            groups: findings.isEmpty ? [] : [group],
            range: place
        )
    }

    private static let playbook = Playbook(
        name: "b2b",
        title: Wording(en: "Complex sale", fr: "Vente complexe"),
        roles: [],
        gates: []
    )

    private static var day: CalendarDate {
        CalendarDate(year: 2025, month: 3, day: 1) ?? .epoch
    }

    private static func place(of path: FactPath) -> SourceRange {
        switch path.description {
        case "budgets.plan.allocated_by": range(line: 6, 25..<32)
        case "budgets.plan.shared": range(line: 6, 42..<45)
        case "people.dg": range(line: 4, 3..<5)
        default: range(line: 1, 1..<8)
        }
    }

    private static func range(line: Int, _ columns: Range<Int>) -> SourceRange {
        SourceRange(
            start: SourcePosition(line: line, column: columns.lowerBound, offset: 0),
            end: SourcePosition(line: line, column: columns.upperBound, offset: 0)
        )
    }

    private static let plan = FactPath.budget(BudgetIdentifier("plan"))

    static let headline = Finding(
        rule: .BUD002,
        severity: .critical,
        kind: .open,
        weight: 1,
        group: .budget(BudgetIdentifier("plan")),
        subjects: ["budget:plan"],
        path: plan.key(.allocatedBy),
        relatedPaths: [.person(PersonIdentifier("dg"))],
        message: Wording(
            en: "nobody is known to allocate 'plan'",
            fr: "on ne sait pas qui répartit « plan »"
        ),
        reason: Wording(en: "money is split elsewhere", fr: "l'argent se répartit ailleurs"),
        details: [Wording(en: "other projects draw on it", fr: "d'autres projets y puisent")],
        evidence: [
            Finding.EvidenceItem(path: plan.key(.shared), text: Wording(en: "shared", fr: "partagé"))
        ],
        question: Question(
            Wording(en: "Who splits it?", fr: "Qui le répartit ?"),
            to: .person(PersonIdentifier("dg"))
        )
    )

    static let subNote = Finding(
        rule: .BUD003,
        severity: .warning,
        kind: .open,
        weight: 9,
        group: .budget(BudgetIdentifier("plan")),
        subjects: ["budget:plan"],
        path: plan.key(.shared),
        message: Wording(
            en: "nobody knows what is left of 'plan'",
            fr: "on ne sait pas ce qui reste de « plan »"
        ),
        reason: Wording(en: "money is split elsewhere", fr: "l'argent se répartit ailleurs"),
        question: Question(
            Wording(en: "What is left?", fr: "Que reste-t-il ?"),
            to: .somebodyElse(than: [PersonIdentifier("dg")])
        )
    )
}
