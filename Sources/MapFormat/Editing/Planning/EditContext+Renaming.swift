import StakeholderModel

/// Objects under another identifier.
extension EditContext {
    func planRenaming(_ identifier: String, to name: String) throws(EditProblem) -> EditPlan {
        let (kind, way, path) = try definition(of: identifier)
        if name == identifier { return EditPlan() }
        try checkFree(name)
        var plan = EditPlan()
        plan.proof = .renamed(identifier, to: name)
        let (old, new) = (Wording.excerpt(identifier), Wording.excerpt(name))
        plan.tell(
            path,
            en: "\(old.en) is now named \(new.en)",
            fr: "\(old.fr) se nomme désormais \(new.fr)"
        )
        define(name, kind, at: way, &plan)
        for (_, places) in textsNaming(identifier) { rename(places, to: name, &plan) }
        return plan
    }

    /// Where an object stands.
    func definition(of identifier: String) throws(EditProblem) -> (ObjectKind, TreePath, FactPath) {
        guard let named = names[identifier],
            let section = root.position(of: named.kind.section.rawValue), let node = root.child(section)
        else { throw .unknownName(identifier) }
        let path = FactPath.map(named.kind.section)
        if named.kind == .logEntry {
            guard let index = names.logIdentifiers.firstIndex(of: identifier) else {
                throw .unknownName(identifier)
            }
            return (.logEntry, [section, index], path.index(index))
        }
        guard let position = node.position(of: identifier) else { throw .unknownName(identifier) }
        return (named.kind, [section, position], path.identifier(identifier))
    }

    /// An entry of the log that was named by its date gains an `id`.
    private func define(_ name: String, _ kind: ObjectKind, at way: TreePath, _ plan: inout EditPlan) {
        guard kind == .logEntry else { return plan.add(.rename(name), at: way) }
        if let node = root.at(way), let position = node.position(of: MapKey.id.rawValue) {
            return plan.add(.replace(.text(name)), at: way + [position])
        }
        let entry = FileEntry(.id, .text(name))
        plan.add(.insert(Insertion(content: .entry(entry), place: .first)), at: way)
    }

    /// The texts that name an object, each with all its places: `formation @formation` has two.
    private func textsNaming(_ identifier: String) -> [Int: [Reference]] {
        Dictionary(grouping: references.filter { $0.named.identifier == identifier }) {
            $0.text.range.lowerBound
        }
    }

    private func rename(_ places: [Reference], to name: String, _ plan: inout EditPlan) {
        guard let first = places.first else { return }
        var text = first.text.text
        for place in places.sorted(by: { $0.part.lowerBound > $1.part.lowerBound }) {
            text.replaceSubrange(place.part, with: name)
        }
        plan.add(first.isKey ? .rename(text) : .replace(.text(text)), at: first.site)
    }
}
