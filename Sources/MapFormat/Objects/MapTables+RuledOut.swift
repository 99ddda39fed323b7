import Findings
import StakeholderModel

extension MapTables {
    /// What a line of `ruled_out` holds.
    struct RuledOutLine: Sendable {
        var role: Role?
        var gate: GateKind?
        var because: String?
    }

    /// What somebody checked does not apply.
    static let ruledOut = ObjectReader<RuledOutLine>(
        name: Wording(en: "something ruled out", fr: "un point écarté"),
        choice: .exactlyOne([MapKey.role.rawValue, MapKey.gate.rawValue]),
        keys: [
            .setting(
                MapKey.role,
                .word,
                \.role,
                help: Wording(
                    en: "A role that this deal does without, such as legal.",
                    fr: "Un rôle dont cette affaire se passe, par exemple legal."
                )
            ),
            .setting(
                MapKey.gate,
                .word,
                \.gate,
                help: Wording(
                    en: "A kind of step that this deal does without, such as works_council.",
                    fr: "Une nature d'étape dont cette affaire se passe, par exemple works_council."
                )
            ),
            .text(
                MapKey.because,
                \.because,
                help: Wording(
                    en: "How you know, such as fewer than 50 people.",
                    fr: "Comment vous le savez, par exemple moins de 50 salariés."
                )
            ),
        ]
    )

    /// A finding that the team lives with.
    static let acceptedRisk = ObjectReader<AcceptedRisk>(
        name: Wording(en: "an accepted risk", fr: "un risque accepté"),
        keys: [
            .ruleName(
                help: Wording(
                    en: "The code, the name or the family of the rule, such as OFF001.",
                    fr: "Le code, le nom ou la famille de la règle, par exemple OFF001."
                )
            ),
            .setting(
                MapKey.about,
                .object,
                \.about,
                help: Wording(
                    en: "The one object it is accepted for, such as plan; without it, everywhere.",
                    fr: "Le seul objet concerné, par exemple plan ; sans lui, partout."
                )
            ),
            .text(
                MapKey.because,
                \.because,
                help: Wording(
                    en: "Why the team lives with it, such as the price is below the threshold.",
                    fr: "Pourquoi l'équipe l'assume, par exemple prix sous le seuil."
                )
            ),
            .text(
                MapKey.by,
                \.by,
                help: Wording(
                    en: "Who decided that, such as Marie.",
                    fr: "Qui l'a décidé, par exemple Marie."
                )
            ),
            .setting(
                MapKey.until,
                .date,
                \.until,
                help: Wording(
                    en: "The day on which it comes back, such as 2025-06-30.",
                    fr: "Le jour où le constat revient, par exemple 2025-06-30."
                )
            ),
        ]
    )
}

extension ReadingSession {
    /// A line of `ruled_out`: exactly one role or one kind of gate.
    func ruledOut(_ node: Node) -> RuledOut? {
        let known = problems.count
        let line = object(node, MapTables.ruledOut, startingFrom: MapTables.RuledOutLine())
        switch (line.role, line.gate) {
        case (let role?, nil): return RuledOut(.role(role), because: line.because)
        case (nil, let gate?): return RuledOut(.gate(gate), because: line.because)
        default:
            if problems.count == known, !node.isRefused, !tree.isPartial {
                report(.roleOrGateExpected(at: firstLine(of: node)))
            }
            return nil
        }
    }
}

extension LocatedProblem {
    fileprivate static func roleOrGateExpected(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .roleOrGate,
            message: Wording(
                en: "exactly one 'role' or one 'gate' is ruled out here",
                fr: "c'est exactement un « role » ou un « gate » qui s'écarte ici"
            ),
            range: range,
            help: Wording(
                en: "write { role: legal, because: … } or { gate: works_council, because: … }",
                fr: "écrivez { role: legal, because: … } ou { gate: works_council, because: … }"
            )
        )
    }
}
