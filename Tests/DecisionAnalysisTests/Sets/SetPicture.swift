import DecisionAnalysis
import StakeholderModel

/// What the analysis says of sets, in names, so that it can be compared.
enum SetPicture {
    /// A person by identifier, an unknown decider by gate and position.
    static func name(_ voice: Voice) -> String {
        switch voice {
        case .person(let person): person.text
        case .unknown(let place): "\(place.gate.key)#\(place.position)"
        }
    }

    static func names(_ voices: [Voice]) -> [String] { voices.map(name) }

    /// Everything that a family says has to follow from its sets; the first thing that does not.
    static func fault(_ family: SetFamily, expected: Set<Set<String>>) -> String? {
        guard let sets = family.sets else { return "too large" }
        let listed = sets.listed.map { Set(names($0)) }
        let sizes = expected.map(\.count)
        let every = expected.reduce(expected.first ?? []) { $0.intersection($1) }
        let checks: [(String, Bool)] = [
            (
                "listed \(listed.map { $0.sorted() })",
                Set(listed) == expected && listed.count == expected.count
            ),
            ("listed by size", listed.map(\.count) == sizes.sorted()),
            ("count \(sets.count)", sets.count.isExact && sets.count.number == UInt128(expected.count)),
            (
                "by size",
                sets.countsBySize.enumerated().allSatisfy { size, count in
                    count.number == UInt128(sizes.count { $0 == size })
                }
            ),
            ("left out", sets.leftOut.number == 0 && sets.leftOutAsTooLarge.number == 0),
            (
                "singletons",
                Set(names(sets.singletons)) == Set(expected.filter { $0.count == 1 }.flatMap(\.self))
            ),
            ("pairs", Set(sets.pairs.map { Set(names($0)) }) == expected.filter { $0.count == 2 }),
            ("essentials \(names(sets.essentials))", Set(names(sets.essentials)) == every),
            ("smallest", sets.smallest?.count == sizes.min() && sets.smallestSize == sizes.min()),
        ]
        return checks.first { !$0.1 }?.0
    }

    /// The same for the sets of a deal or a gate.
    static func fault(_ sets: DecisionSets, expected: OracleSetFamily) -> String? {
        if let fault = fault(sets.winning, expected: expected.winning) { return "winning: \(fault)" }
        if let fault = fault(sets.blocking, expected: expected.blocking) { return "blocking: \(fault)" }
        let alone = Set(expected.blocking.filter { $0.count == 1 }.flatMap(\.self))
        return Set(names(sets.loneBlockers)) == alone ? nil : "alone: \(names(sets.loneBlockers))"
    }
}
