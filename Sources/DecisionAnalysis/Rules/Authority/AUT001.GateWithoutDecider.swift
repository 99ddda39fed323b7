import Findings
import Graphs
import StakeholderModel

/// A declared gate of which nobody knows who decides.
enum AUT001: Rule {
    static let description = RuleDescription(
        code: .AUT001,
        title: Wording(en: "A gate without a known decider", fr: "Une étape sans décideur connu"),
        severity: .critical,
        kind: .open,
        reason: Wording(
            en: "a gate that nobody is known to open is a gate that stays shut",
            fr: "une étape que personne de connu ne peut valider reste fermée"
        ),
        rationale: Wording(
            en: """
                A step on the map is only a name until somebody is known to say yes to it. The rule speaks of open, \
                binding gates of the file and of its budgets: critical when no decider is known at all, a warning \
                when an unknown one stands among known ones. A budget that nobody allocates is BUD002's business, \
                the signatory AUT003's, and steps that are not on the map COV001's.
                """,
            fr: """
                Une étape n'est qu'un nom tant qu'on ne sait pas qui dit oui. La règle parle des étapes ouvertes et \
                obligatoires du fichier et de ses budgets : critique quand aucun décideur n'est connu, à surveiller quand un inconnu \
                se trouve parmi des personnes connues. La répartition d'un budget relève de BUD002, la signature \
                d'AUT003 et les étapes absentes de la carte de COV001.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "gates: { review: { kind: security, decided_by: unknown } }\n",
                "gates: { review: { kind: security } }\n",
                "people: { ada: {} }\ngates: { review: { kind: security, decided_by: { all: [ada, unknown] } } }\n",
                "people: { ada: {} }\nbudgets: { line: { allocated_by: { any: [ada, unknown] } } }\n",
            ],
            quiet: [
                "people: { ada: {} }\ngates: { review: { kind: security, decided_by: ada } }\n",
                "gates: { review: { kind: security, decided_by: unknown, advisory: yes } }\n",
                "gates: { review: { kind: security, decided_by: unknown, status: passed } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let unallocated = analysis.map.budgetAllocations.filter { ($0.rule.value?.people ?? []).isEmpty }
        let allocating = Set(unallocated.flatMap(\.gates).map(GateReference.declared))
            .union(unallocated.map { .derived($0.budget) })
        return analysis.openBindingGates.map(\.gate).compactMap { gate in
            guard let group = gate.reference.subject, !allocating.contains(gate.reference) else { return nil }
            return finding(for: gate, in: group, analysis)
        }
    }

    private static func finding(for gate: DealGate, in group: FindingSubject, _ analysis: MapAnalysis)
        -> Finding?
    {
        guard let unknown = gate.places.first(where: { $0.person == nil }) else { return nil }
        let isUndecided = !gate.places.contains { !$0.isVeto && $0.person != nil }
        let title = gate.title.quoted
        return finding(
            severity: isUndecided ? .critical : .warning,
            group: group,
            subjects: ["gate:\(gate.reference.key)"],
            at: unknown.path,
            message: isUndecided
                ? Wording(
                    en: "nobody is known to decide at \(title.en)",
                    fr: "on ne sait pas qui décide à l'étape \(title.fr)"
                )
                : Wording(
                    en: "somebody unknown decides at \(title.en) too",
                    fr: "quelqu'un d'inconnu décide aussi à l'étape \(title.fr)"
                ),
            question: analysis.question(
                wording(gate, in: analysis),
                filling: unknown.path,
                about: gate.people + consulted(at: gate, in: analysis),
                onAuthority: true
            )
        )
    }

    private static func wording(_ gate: DealGate, in analysis: MapAnalysis) -> Wording {
        if case .derived(let budget) = gate.reference,
            let spoken = analysis.map.usedBudgets.first(where: { $0.identifier == budget }).map(
                analysis.spoken
            )
        {
            return Wording(
                en: "Who else has a say when \(spoken.en) is split, and what do they look at?",
                fr: "Qui d'autre a voix au chapitre quand on répartit \(spoken.fr), et sur quels critères ?"
            )
        }
        let title = gate.title.quoted
        return Wording(
            en: "Who says yes at the step \(title.en), and what do they look at?",
            fr: "Qui dit oui à l'étape \(title.fr), et sur quels critères ?"
        )
    }

    private static func consulted(at gate: DealGate, in analysis: MapAnalysis) -> [PersonIdentifier] {
        let declared = analysis.map.gates.first { gate.reference == .declared($0.identifier) }
        return declared?.consulted.values ?? []
    }
}
