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
                binding gates of the file: critical when no decider is known at all, a warning when an unknown one \
                stands among known ones. A budget's allocator is BUD002's business, the signatory AUT003's, and \
                steps that are not on the map COV001's.
                """,
            fr: """
                Une étape n'est qu'un nom tant qu'on ne sait pas qui dit oui. La règle parle des étapes ouvertes et \
                obligatoires du fichier : critique quand aucun décideur n'est connu, à surveiller quand un inconnu \
                se trouve parmi des personnes connues. La répartition d'un budget relève de BUD002, la signature \
                d'AUT003 et les étapes absentes de la carte de COV001.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "gates: { review: { kind: security, decided_by: unknown } }\n",
                "gates: { review: { kind: security } }\n",
                "people: { ada: {} }\ngates: { review: { kind: security, decided_by: { all: [ada, unknown] } } }\n",
            ],
            quiet: [
                "people: { ada: {} }\ngates: { review: { kind: security, decided_by: ada } }\n",
                "gates: { review: { kind: security, decided_by: unknown, advisory: yes } }\n",
                "gates: { review: { kind: security, decided_by: unknown, status: passed } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let allocating = Set(
            analysis.map.budgetAllocations.filter { ($0.rule.value?.people ?? []).isEmpty }.flatMap(\.gates)
        )
        return analysis.openBindingGates.compactMap { judged in
            guard case .declared(let identifier) = judged.gate.reference else { return nil }
            guard !allocating.contains(identifier) else { return nil }
            return finding(for: judged.gate, identifier, in: analysis)
        }
    }

    private static func finding(
        for gate: DealGate,
        _ identifier: GateIdentifier,
        in analysis: MapAnalysis
    ) -> Finding? {
        guard let unknown = gate.places.first(where: { $0.person == nil }) else { return nil }
        let isUndecided = !gate.places.contains { !$0.isVeto && $0.person != nil }
        let title = gate.title.quoted
        return finding(
            severity: isUndecided ? .critical : .warning,
            group: .gate(identifier),
            subjects: ["gate:\(identifier)"],
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
                Wording(
                    en: "Who says yes at the step \(title.en), and on what do they look?",
                    fr: "Qui dit oui à l'étape \(title.fr), et sur quels critères ?"
                ),
                about: gate.people
                    + (analysis.map.gates.first { $0.identifier == identifier }?.consulted.values ?? [])
            )
        )
    }
}
