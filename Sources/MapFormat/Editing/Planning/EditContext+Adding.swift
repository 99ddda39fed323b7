import StakeholderModel

/// New objects.
extension EditContext {
    func planAdding(
        _ identifier: String,
        _ fields: [FileEntry],
        to section: MapKey
    ) throws(EditProblem) -> EditPlan {
        guard let kind = ObjectKind.allCases.first(where: { $0.section == section }), kind != .logEntry else {
            throw .noSection(section)
        }
        try checkFree(identifier)
        var plan = EditPlan()
        plan.proof = .added(kind, identifier)
        let (name, noun) = (Wording.excerpt(identifier), kind.withArticle)
        plan.tell(
            FactPath.map(section).identifier(identifier),
            en: "\(noun.en) \(name.en) is added",
            fr: "\(noun.fr) \(name.fr) est en plus"
        )
        let entry = FileEntry(identifier, .object(fields))
        guard let position = root.position(of: section.rawValue), let node = root.child(position) else {
            addSection(FileEntry(section, .object([entry])), to: &plan)
            return plan
        }
        guard node.scalar != nil || node.entry(MapKey.is.rawValue) != nil else {
            plan.add(.insert(Insertion(content: .entry(entry), isOpen: true)), at: [position])
            return plan
        }
        guard !node.isNothing else {
            plan.add(.insert(Insertion(content: .entry(entry), isOpen: true)), at: [position])
            return plan
        }
        tellReplaced(FactPath.map(section), node, in: &plan)
        plan.add(.replace(.object([entry])), at: [position])
        return plan
    }

    func planRelation(
        _ from: String,
        _ to: String,
        _ value: FileValue
    ) throws(EditProblem) -> EditPlan {
        var plan = EditPlan()
        plan.proof = .addedRelation
        let arrow = "\(from) -> \(to)"
        let name = Wording.excerpt(arrow)
        plan.tell(
            .relation(at: map.relations.count),
            en: "the relation \(name.en) is added",
            fr: "la relation \(name.fr) est en plus"
        )
        addItem(.object([FileEntry(arrow, value)]), to: .relations, &plan)
        return plan
    }

    func planLogEntry(_ fields: [FileEntry]) throws(EditProblem) -> EditPlan {
        var plan = EditPlan()
        plan.proof = .addedLogEntry
        plan.tell(
            .logEntry(at: map.log.count),
            en: "an entry of the log is added",
            fr: "une entrée du journal est en plus"
        )
        addItem(.object(fields), to: .log, &plan)
        return plan
    }

    private func addItem(_ item: FileValue, to key: MapKey, _ plan: inout EditPlan) {
        guard let position = root.position(of: key.rawValue) else {
            return addSection(FileEntry(key, .list([item])), to: &plan)
        }
        plan.add(.insert(Insertion(content: .item(item), isOpen: true)), at: [position])
    }

    /// A section that the map does not have yet comes to its place in the order of the documentation.
    func addSection(_ entry: FileEntry, to plan: inout EditPlan) {
        let order = MapTables.map.keys.map(\.description.key)
        let place = order.firstIndex(of: entry.key) ?? order.count
        let before = Set(order.prefix(place))
        let known = (root.entries ?? []).map(\.key.text)
        let nearest = known.indices.filter { before.contains(known[$0]) }.max { left, right in
            order.firstIndex(of: known[left]) ?? 0 < order.firstIndex(of: known[right]) ?? 0
        }
        let insertion = Insertion(
            content: .entry(entry),
            place: nearest.map(Insertion.Place.after) ?? .last,
            isOpen: true
        )
        plan.add(.insert(insertion), at: [])
    }

    /// A name that an object can take.
    func checkFree(_ identifier: String) throws(EditProblem) {
        if let problem = IdentifierText.check(identifier) { throw EditProblem(problem.message) }
        if let named = names[identifier] { throw .takenName(identifier, by: named.kind) }
    }

    /// Says that what stood there gives way.
    func tellReplaced(_ path: FactPath, _ node: Node, in plan: inout EditPlan) {
        let name = Wording.excerpt(path.description)
        let old = Wording.excerpt(FileValueText.flow(FileValue(node)))
        plan.tell(
            path,
            en: "\(name.en) no longer says \(old.en)",
            fr: "\(name.fr) ne dit plus \(old.fr)",
            isConsequence: true
        )
    }
}
