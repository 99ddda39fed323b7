import StakeholderModel

/// Objects that go, with all that refers to them.
extension EditContext {
    func planRemoving(_ identifier: String) throws(EditProblem) -> EditPlan {
        let (kind, way, path) = try definition(of: identifier)
        let places = references.filter {
            $0.named.identifier == identifier && !$0.site.starts(with: way)
        }
        var removal = Removal(context: self, object: way, places)
        removal.tellObject(path, kind, identifier)
        for place in places { removal.take(place) }
        return removal.finished()
    }
}

/// The removal of one object, while it is put together.
private struct Removal {
    /// What is told of a place, unless all of what stands around it goes.
    private struct Told {
        let way: TreePath
        let isWhole: Bool
        let change: EditChange
    }

    let context: EditContext
    /// The ways to the texts that name the object as a decider.
    private let deciders: Set<TreePath>
    private var plan = EditPlan()
    /// The entries and items that go.
    private var parts: Set<TreePath>
    /// The rules that were looked at, and whether something was left of each.
    private var rules: [TreePath: Bool] = [:]
    /// The sources of long forms among the parts: these are told as what they leave.
    private var sources: Set<TreePath> = []
    private var told: [Told] = []

    init(context: EditContext, object: TreePath, _ places: [Reference]) {
        self.context = context
        deciders = Set(places.filter(\.isDecider).map(\.site))
        parts = [object]
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
            tellSource(place, at: place.site)
        case .source(let part):
            parts.insert(part)
            sources.insert(part)
            tellSource(place, at: part)
        case .part(let part): take(part: part, place)
        case .decider(let rule, let isOne): shrink(rule, isOne: isOne, place)
        }
    }

    /// An accepted finding without what it is about would be accepted everywhere: it goes as a whole.
    private mutating func take(part: TreePath, _ place: Reference) {
        let isAccepted = place.path.components.first == .key(.accepted)
        let way = isAccepted ? TreePath(part.prefix(2)) : part
        let path = isAccepted ? FactPath(Array(place.path.components.prefix(2))) : place.path
        guard parts.insert(way).inserted, let node = context.root.at(way) else { return }
        let change = EditChange.cleared(path, node, isConsequence: true)
        told.append(Told(way: way, isWhole: true, change: change))
    }

    private mutating func tellSource(_ place: Reference, at way: TreePath) {
        let name = Wording.excerpt(place.path.description)
        let source = Wording.excerpt(place.named.identifier)
        let message = Wording(
            en: "\(name.en) no longer rests on \(source.en)",
            fr: "\(name.fr) ne s'appuie plus sur \(source.fr)"
        )
        let change = EditChange(place.path, message, isConsequence: true)
        told.append(Told(way: way, isWhole: false, change: change))
    }

    private mutating func shrink(_ rule: TreePath, isOne: Bool, _ place: Reference) {
        guard rules[rule] == nil, let node = context.root.at(rule) else { return }
        var shrinker = RuleShrinker(deciders: deciders)
        let isGone = shrinker.shrink(node, at: rule)
        rules[rule] = isGone
        if isGone, isOne {
            parts.insert(rule)
        } else if isGone {
            plan.add(.replace(.text("unknown")), at: rule)
        } else {
            for (way, action) in shrinker.actions { plan.add(action, at: way) }
        }
        let change = ruleChange(place, node, isGone: isGone, isOne: isOne)
        told.append(Told(way: rule, isWhole: true, change: change))
    }

    private func ruleChange(_ place: Reference, _ node: Node, isGone: Bool, isOne: Bool) -> EditChange {
        if isGone, isOne { return .cleared(place.path, node, isConsequence: true) }
        let path = Wording.excerpt(place.path.description)
        let name = Wording.excerpt(place.named.identifier)
        let message =
            isGone
            ? Wording(en: "\(path.en) becomes unknown", fr: "\(path.fr) devient inconnu")
            : Wording(en: "\(path.en) loses \(name.en)", fr: "\(path.fr) perd \(name.fr)")
        return EditChange(place.path, message, isConsequence: true)
    }

    /// The plan, in which what would be left empty goes as a whole.
    func finished() -> EditPlan {
        var plan = plan
        plan.take(context.departures(parts))
        plan.told += told.filter { !isInside($0) }.map(\.change)
        return plan
    }

    /// Whether what is told goes with something around it, which is told already.
    private func isInside(_ told: Told) -> Bool {
        let end = told.isWhole ? told.way.count : told.way.count + 1
        return (1..<max(1, end)).contains { length in
            let way = TreePath(told.way.prefix(length))
            return rules[way] == true || (parts.contains(way) && !sources.contains(way))
        }
    }
}

extension Reference {
    fileprivate var isDecider: Bool {
        guard case .decider = role else { return false }
        return true
    }
}
