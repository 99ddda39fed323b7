import Findings
import StakeholderModel

/// A step that usually binds, and that the map has only as advice.
enum AUT005: Rule {
    static let description = RuleDescription(
        code: .AUT005,
        title: Wording(en: "Only advice where a yes is usual", fr: "Un simple avis là où il faut un accord"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "those who are only asked for advice tend to be the ones who stop it",
            fr: "celles et ceux à qui l'on ne demande qu'un avis sont souvent ceux qui arrêtent tout"
        ),
        rationale: Wording(
            en: """
                The playbook expects a binding step, and every gate of that kind on the map is advisory: somebody \
                may have played it down. The rule speaks once for each kind. The works council is consulted by law \
                and binds nobody, so it is left out; so is a gate that does not apply.
                """,
            fr: """
                Le scénario type attend une étape obligatoire, et toutes celles de ce type sur la carte sont \
                consultatives : quelqu'un l'a peut-être minimisée. La règle parle une fois par type. Le CSE est \
                consulté de par la loi et ne décide pas : il est laissé de côté, comme une étape sans objet.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: {} }\ngates: { review: { kind: legal, decided_by: ada, advisory: yes } }\n"
            ],
            quiet: [
                "people: { ada: {} }\ngates: { review: { kind: legal, decided_by: ada } }\n",
                """
                people: { ada: {}, bob: {} }
                gates:
                  opinion: { kind: legal, decided_by: ada, advisory: yes }
                  review: { kind: legal, decided_by: bob }

                """,
                "people: { ada: {} }\ngates: { council: { kind: works_council, decided_by: ada, advisory: yes } }\n",
                "people: { ada: {} }\ngates: { look: { kind: committee, decided_by: ada, advisory: yes } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let expected = analysis.playbook.gates.filter { gate in
            gate.kind != .worksCouncil && gate.when.holds(for: analysis.map)
        }
        return expected.compactMap { expected in
            let gates = analysis.map.gates.filter { gate in
                gate.effectiveKind == expected.kind && gate.status.knownValue != .notApplicable
            }
            guard let first = gates.first, gates.allSatisfy(\.isAdvisory) else { return nil }
            return finding(for: first, others: Array(gates.dropFirst()), in: analysis)
        }
    }

    private static func finding(for gate: Gate, others: [Gate], in analysis: MapAnalysis) -> Finding {
        let title = gate.name.map(Wording.quoted) ?? gate.effectiveKind.label.quoted
        return finding(
            group: .gate(gate.identifier),
            subjects: ([gate] + others).map { "gate:\($0.identifier)" },
            at: .gate(gate.identifier).key(.advisory),
            related: others.map { .gate($0.identifier).key(.advisory) },
            message: Wording(
                en: "\(title.en) is only advisory on the map, and such a deal usually needs a yes there",
                fr:
                    "l'étape \(title.fr) n'est que consultative sur la carte, et une telle affaire y demande d'habitude un accord"
            ),
            question: analysis.question(
                Wording(
                    en:
                        "If the answer at \(title.en) were no, what would happen, and who could go ahead all the same?",
                    fr:
                        "Si l'avis à l'étape \(title.fr) était défavorable, que se passerait-il, et qui pourrait passer outre ?"
                ),
                filling: .gate(gate.identifier).key(.advisory),
                about: gate.consulted.values + (gate.decidedBy.value?.people ?? [])
            )
        )
    }
}
