extension MonotoneFormula {
    /// Whether the formula is met when exactly the places that `holds` picks hold.
    public func isSatisfied(by holds: (Place) -> Bool) -> Bool {
        switch self {
        case .place(let place):
            return holds(place)
        case .all(let members):
            return members.allSatisfy { $0.isSatisfied(by: holds) }
        case .any(let members):
            return members.contains { $0.isSatisfied(by: holds) }
        case .atLeast(let needed, let members):
            var missing = needed
            for member in members where missing > 0 && member.formula.isSatisfied(by: holds) {
                missing -= member.weight
            }
            return missing <= 0
        }
    }

    /// The best grade such that the places of that grade or a better one meet the formula; `worst` when
    /// there is none, `best` when no place is needed.
    ///
    /// Places have grades from `worst` to `best`. What meets "all of" is as good as its worst member, what
    /// meets "any of" as its best. For "enough weight of", members are taken from the best down until their
    /// weight is enough, and the last one taken tells (Richard Barlow and Alexander Wu, "Coherent systems
    /// with multi-state components", 1978).
    ///
    /// - Complexity: linear in the size of the formula, apart from sorting the members of "enough weight of".
    public func grade<Grade: Comparable>(worst: Grade, best: Grade, of grade: (Place) -> Grade) -> Grade {
        switch self {
        case .place(let place):
            return grade(place)
        case .all(let members):
            return members.map { $0.grade(worst: worst, best: best, of: grade) }.min() ?? best
        case .any(let members):
            return members.map { $0.grade(worst: worst, best: best, of: grade) }.max() ?? worst
        case .atLeast(let needed, let members):
            guard needed > 0 else { return best }
            let graded = members.map { member in
                (weight: member.weight, grade: member.formula.grade(worst: worst, best: best, of: grade))
            }
            return Self.gradeOfEnough(needed, of: graded) ?? worst
        }
    }

    /// The grade of the member that makes the weight enough when they are taken from the best down; nil when
    /// all together are not enough. `needed` is above 0.
    private static func gradeOfEnough<Grade: Comparable>(
        _ needed: Int,
        of members: [(weight: Int, grade: Grade)]
    ) -> Grade? {
        var missing = needed
        for member in members.sorted(by: { $0.grade > $1.grade }) {
            missing -= member.weight
            if missing <= 0 { return member.grade }
        }
        return nil
    }
}
