import StakeholderModel

/// What has to be equal in the models before and after an edit, beside the trees.
enum EditProof {
    /// The trees say all.
    case tree
    /// Without the new object, the map is as it was.
    case added(ObjectKind, String)
    /// Without its last relation, the map is as it was.
    case addedRelation
    /// Without its last entry of the log, the map is as it was.
    case addedLogEntry
    /// Every reference means the same object as before, under its new name.
    case renamed(String, to: String)

    /// Whether the models agree.
    func holds(before: EditContext, after: EditContext) -> Bool {
        switch self {
        case .tree: return true
        case .added(let kind, let identifier):
            return after.map.without(kind, identifier, as: before.map) == before.map
        case .addedRelation:
            var map = after.map
            return map.relations.popLast() != nil && map == before.map
        case .addedLogEntry:
            var map = after.map
            return map.log.popLast() != nil && map == before.map
        case .renamed(let old, let new):
            let expected = before.references.map { place in
                Meaning(place.named.kind, place.named.identifier == old ? new : place.named.identifier)
            }
            return expected == after.references.map { Meaning($0.named.kind, $0.named.identifier) }
        }
    }

    /// What a reference means.
    private struct Meaning: Equatable {
        let kind: ObjectKind
        let identifier: String

        init(_ kind: ObjectKind, _ identifier: String) {
            self.kind = kind
            self.identifier = identifier
        }
    }
}

extension AccountMap {
    /// The map without an object; a section that had none before is as it was then.
    fileprivate func without(_ kind: ObjectKind, _ identifier: String, as earlier: AccountMap) -> AccountMap {
        var map = self
        switch kind {
        case .teamMember: map.us.removeAll { $0.identifier.text == identifier }
        case .person: map.people.removeAll { $0.identifier.text == identifier }
        case .offer: map.offers.removeAll { $0.identifier.text == identifier }
        case .gate: map.gates.removeAll { $0.identifier.text == identifier }
        case .provider:
            let left = providers.elements.filter { $0.identifier.text != identifier }
            map.providers = left.isEmpty ? earlier.providers : .listed(left)
        case .budget:
            let left = budgets.elements.filter { $0.identifier.text != identifier }
            map.budgets = left.isEmpty ? earlier.budgets : .listed(left)
        case .logEntry: break
        }
        return map
    }
}
