public import StakeholderModel

/// Facts of what is not on the map yet.
extension FactAddress {
    /// The fact of a key of an object that is about to be added to a section.
    public static func ofNew(_ section: MapKey, key: String) throws(AddressProblem) -> FactAddress {
        let description = MapTables.map.description.keys.first { $0.key == section.rawValue }
        guard case .section(let object, _)? = description?.value else { throw .empty }
        return try FactAddress(path: .map(section), value: .object(object)).below(
            AddressStep(name: key, index: nil)
        )
    }

    /// What binds two people in a relation that is about to be added.
    public static var newRelation: FactAddress {
        FactAddress(
            path: .map(.relations),
            value: .facts(ValueType<RelationKind>.relationKind.description)
        )
    }
}

/// The two people of a relation as they are typed.
public enum RelationEnds {
    /// The names around the arrows of a text: two in `dg -> formation`.
    public static func split(_ text: String) -> [String] {
        RelationArrow.ends(in: text).map { String(text[$0]) }
    }
}
