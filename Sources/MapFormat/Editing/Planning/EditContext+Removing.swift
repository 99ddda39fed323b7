import StakeholderModel

/// Objects that go, with all that refers to them.
extension EditContext {
    func planRemoving(_ identifier: String) throws(EditProblem) -> EditPlan {
        let (kind, way, path) = try definition(of: identifier)
        var removal = Removal(context: self, object: way)
        removal.tellObject(path, kind, identifier)
        let places = references.filter {
            $0.named.identifier == identifier && !$0.site.starts(with: way)
        }
        for place in places where !place.isDecider { removal.take(place) }
        removal.shrinkRules(places.filter(\.isDecider))
        return removal.finished()
    }
}

extension Reference {
    fileprivate var isDecider: Bool {
        guard case .decider = role else { return false }
        return true
    }
}

/// The removal of one object, while it is put together.
private struct Removal {
    let context: EditContext
    private var plan = EditPlan()
    /// The entries and items that go, with the fact of each.
    private var parts: [TreePath: FactPath] = [:]
    private var told: [(way: TreePath, change: EditChange)] = []

    init(context: EditContext, object: TreePath) {
        self.context = context
        parts[object] = .map
    }

    mutating func tellObject(_ path: FactPath, _ kind: ObjectKind, _ identifier: String) {
        let (name, noun) = (Wording.excerpt(identifier), kind.noun)
        plan.tell(path, en: "the \(noun.en) \(name.en) goes", fr: "\(noun.fr) \(name.fr) : à retirer")
    }

    mutating func take(_ place: Reference) {
        switch place.role {
        case .mark:
            let text = place.text.withoutMark(before: place.part)
            plan.add(.replace(.text(text)), at: place.site)
            tell(place.path, at: place.site, source: place.named.identifier)
        case .source(let part):
            parts[part] = place.path
            tell(place.path, at: part, source: place.named.identifier)
        case .part(let part): take(part: part, place)
        case .decider: break
        }
    }

    /// An accepted finding without what it is about would be accepted everywhere: it goes as a whole.
    private mutating func take(part: TreePath, _ place: Reference) {
        let isAccepted = place.path.components.first == .key(.accepted)
        let way = isAccepted ? TreePath(part.prefix(2)) : part
        let path = isAccepted ? FactPath(Array(place.path.components.prefix(2))) : place.path
        guard parts.updateValue(path, forKey: way) == nil, let node = context.root.at(way) else { return }
        told.append((way, .cleared(path, node, isConsequence: true)))
    }

    private mutating func tell(_ path: FactPath, at way: TreePath, source: String) {
        let (name, source) = (Wording.excerpt(path.description), Wording.excerpt(source))
        let message = Wording(
            en: "\(name.en) no longer rests on \(source.en)",
            fr: "\(name.fr) ne s'appuie plus sur \(source.fr)"
        )
        told.append((way, EditChange(path, message, isConsequence: true)))
    }

    mutating func shrinkRules(_ places: [Reference]) {
        let sites = Set(places.map(\.site))
        var done: Set<TreePath> = []
        for place in places {
            guard case .decider(let rule, let isOne) = place.role, done.insert(rule).inserted,
                let node = context.root.at(rule)
            else { continue }
            var shrinker = RuleShrinker(deciders: sites)
            let isGone = shrinker.shrink(node, at: rule)
            if isGone, isOne { parts[rule] = place.path }
            if isGone, !isOne { plan.add(.replace(.text("unknown")), at: rule) }
            if !isGone { for (way, action) in shrinker.actions { plan.add(action, at: way) } }
            told.append((isOne ? rule : [], ruleChange(place, node, isGone: isGone, isOne: isOne)))
        }
    }

    private func ruleChange(_ place: Reference, _ node: Node, isGone: Bool, isOne: Bool) -> EditChange {
        guard !isGone || !isOne else { return .cleared(place.path, node, isConsequence: true) }
        let path = Wording.excerpt(place.path.description)
        let name = Wording.excerpt(place.named.identifier)
        let message = isGone
            ? Wording(en: "\(path.en) becomes unknown", fr: "\(path.fr) devient inconnu")
            : Wording(en: "\(path.en) loses \(name.en)", fr: "\(path.fr) perd \(name.fr)")
        return EditChange(place.path, message, isConsequence: true)
    }

    /// The plan, in which a list of which nothing is left goes as a whole.
    func finished() -> EditPlan {
        var plan = plan
        var left: [TreePath: Int] = [:]
        for way in parts.keys { left[TreePath(way.dropLast()), default: 0] += 1 }
        for way in parts.keys {
            let outer = TreePath(way.dropLast())
            let isEmptied = isEmptied(outer, without: left[outer] ?? 0)
            plan.add(.remove, at: isEmptied ? outer : way)
        }
        let gone = Set(parts.keys)
        plan.told += told.filter { entry in
            !(1..<max(1, entry.way.count)).contains { gone.contains(TreePath(entry.way.prefix($0))) }
        }
        .map(\.change)
        return plan
    }

    private func isEmptied(_ way: TreePath, without count: Int) -> Bool {
        guard !way.isEmpty, let node = context.root.at(way) else { return false }
        if let items = node.items { return items.count == count }
        return way.count == 1 && node.entries?.count == count
    }
}
