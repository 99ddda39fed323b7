extension MonotoneStructure {
    /// A part that says what a formula says, with a part of this structure in each place.
    ///
    /// - Complexity: linear in the size of the formula, apart from finding the parts of places. The formula
    ///   is a tree, and this walks it as a tree: nesting as deep as the call stack does not fit.
    public mutating func formula<Place>(
        _ formula: MonotoneFormula<Place>,
        at part: (inout MonotoneStructure, Place) -> Node
    ) -> Node {
        switch formula {
        case .place(let place):
            return part(&self, place)
        case .all(let members):
            return all(parts(of: members, at: part))
        case .any(let members):
            return any(parts(of: members, at: part))
        case .atLeast(let needed, let members):
            let parts = parts(of: members.map(\.formula), at: part)
            return atLeast(needed, of: zip(parts, members).map { ($0, weight: $1.weight) })
        }
    }

    private mutating func parts<Place>(
        of members: [MonotoneFormula<Place>],
        at part: (inout MonotoneStructure, Place) -> Node
    ) -> [Node] {
        var result: [Node] = []
        for member in members {
            result.append(formula(member, at: part))
        }
        return result
    }
}
