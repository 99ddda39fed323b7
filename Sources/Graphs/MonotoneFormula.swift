/// A condition on places that more places can only help to meet: places joined by "all of", "any of" and
/// "enough weight of".
public indirect enum MonotoneFormula<Place: Hashable & Sendable>: Sendable, Hashable {
    /// Met when the place holds.
    case place(Place)

    /// Met when every member is; without members, always.
    case all([MonotoneFormula])

    /// Met when some member is; without members, never.
    case any([MonotoneFormula])

    /// Met when the weights of the members that are met add up to the given number or more.
    case atLeast(Int, of: [Weighted])

    /// A member that counts for as much as it weighs.
    public struct Weighted: Sendable, Hashable {
        /// How much the member counts, 0 or more.
        public let weight: Int

        /// The member itself.
        public let formula: MonotoneFormula

        /// A member of the given weight. It is a programming error, and stops the program, when the weight
        /// is below 0: meeting such a member would do harm.
        public init(weight: Int, formula: MonotoneFormula) {
            precondition(weight >= 0, "a weight cannot be below zero")
            self.weight = weight
            self.formula = formula
        }
    }
}

extension MonotoneFormula {
    /// The places in order of appearance. A place named more than once is there as often.
    public var places: [Place] {
        switch self {
        case .place(let place): [place]
        case .all(let members), .any(let members): members.flatMap(\.places)
        case .atLeast(_, let members): members.flatMap(\.formula.places)
        }
    }

    /// The same formula over other places.
    public func map<Other>(_ transform: (Place) -> Other) -> MonotoneFormula<Other> {
        switch self {
        case .place(let place):
            return .place(transform(place))
        case .all(let members):
            return .all(members.map { $0.map(transform) })
        case .any(let members):
            return .any(members.map { $0.map(transform) })
        case .atLeast(let needed, let members):
            let others = members.map { member in
                MonotoneFormula<Other>.Weighted(weight: member.weight, formula: member.formula.map(transform))
            }
            return .atLeast(needed, of: others)
        }
    }
}
