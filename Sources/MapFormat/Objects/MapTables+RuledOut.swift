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
        keys: [
            .setting(MapKey.role, .word, \.role),
            .setting(MapKey.gate, .word, \.gate),
            .text(MapKey.because, \.because),
        ]
    )

    /// A finding that the team lives with.
    static let acceptedRisk = ObjectReader<AcceptedRisk>(
        name: Wording(en: "an accepted risk", fr: "un risque accepté"),
        keys: [
            .requiredText(MapKey.rule, \.rule),
            .setting(MapKey.about, .object, \.about),
            .text(MapKey.because, \.because),
            .text(MapKey.by, \.by),
            .setting(MapKey.until, .date, \.until),
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
            code: "role-or-gate",
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
