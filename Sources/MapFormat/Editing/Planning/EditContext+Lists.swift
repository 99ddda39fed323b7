import StakeholderModel

/// Items of lists, and facts that go.
extension EditContext {
    func planAppending(_ value: FileValue, to path: FactPath) throws(EditProblem) -> EditPlan {
        guard let shape = FactShape.of(path), shape.isList else { throw .noList(path) }
        let walk = TreeWalk(path, from: root)
        var plan = EditPlan()
        let (name, new) = (Wording.excerpt(path.description), Wording.excerpt(value.asLine))
        plan.tell(path, en: "\(name.en) gains \(new.en)", fr: "\(name.fr) gagne \(new.fr)")
        guard walk.rest.isEmpty else {
            guard !walk.isOnlyItem, walk.value.entries != nil || walk.value.isNothing,
                let entry = FileEntry.nested(walk.rest, .list([value]))
            else { throw .nothingThere(path) }
            guard !walk.way.isEmpty else {
                addSection(entry, to: &plan)
                return plan
            }
            plan.add(.insert(Insertion(content: .entry(entry))), at: walk.valueWay)
            return plan
        }
        append(value, to: walk, path, shape, &plan)
        return plan
    }

    private func append(
        _ value: FileValue,
        to walk: TreeWalk,
        _ path: FactPath,
        _ shape: ValueDescription,
        _ plan: inout EditPlan
    ) {
        let node = walk.value
        if node.items != nil {
            plan.add(.insert(Insertion(content: .item(value))), at: walk.valueWay)
        } else if node.isNothing || isUnanswered(node, shape) {
            if !node.isNothing { tellReplaced(path, node, in: &plan) }
            plan.add(.replace(.list([value])), at: walk.valueWay)
        } else {
            plan.add(.listed(with: value), at: walk.valueWay)
        }
    }

    /// Whether all that stands there is that nobody knows: an item is an answer to it.
    private func isUnanswered(_ node: Node, _ shape: ValueDescription) -> Bool {
        switch shape {
        case .facts, .rules: break
        default: return false
        }
        guard let text = (node.value(MapKey.is.rawValue) ?? node).scalar,
            case .success(let notation) = FactNotation.parse(text.text, isText: !shape.hasMarks)
        else { return false }
        return notation.isUnknown
    }

    func planClearing(_ path: FactPath) throws(EditProblem) -> EditPlan {
        guard let shape = FactShape.of(path), canClear(path, shape) else { throw .noFact(path) }
        let walk = TreeWalk(path, from: root)
        guard walk.rest.isEmpty, !walk.way.isEmpty else {
            return try planClearingMark(walk, path)
        }
        var plan = EditPlan()
        plan.told.append(.cleared(path, walk.value))
        plan.take(departures([walk.way]))
        return plan
    }

    private func canClear(_ path: FactPath, _ shape: ValueDescription) -> Bool {
        switch shape {
        case .relations, .ties: return true
        case .object, .list:
            if path.components.first == .key(.log), path.components.count < 3 { return false }
            if case .identifier? = path.components.last { return false }
            return !path.components.isEmpty
        case .section(_, canBeStated: true):
            let node = TreeWalk(path, from: root).node
            return node.scalar != nil || node.entry(MapKey.is.rawValue) != nil
        default: return shape.isFact
        }
    }

    /// The source of a short form goes without its value.
    private func planClearingMark(_ walk: TreeWalk, _ path: FactPath) throws(EditProblem) -> EditPlan {
        guard walk.rest.count == 1, walk.rest.first == .key(.from), let text = walk.value.scalar,
            FactShape.of(path.parent ?? path)?.hasMarks == true,
            case .success(let notation) = FactNotation.parse(text.text, isText: false),
            let source = notation.source
        else { throw .nothingThere(path) }
        var plan = EditPlan()
        plan.told.append(.cleared(path, walk.value))
        plan.add(.replace(.text(text.withoutMark(before: source))), at: walk.valueWay)
        return plan
    }
}

extension LocatedText {
    /// The text without the ` @` of a source and all that follows it.
    func withoutMark(before source: Range<String.Index>) -> String {
        let head = text[..<source.lowerBound]
        guard let mark = head.lastIndex(of: "@") else { return text }
        return String(Substring(head[..<mark]).trimmed)
    }
}

extension EditChange {
    /// A fact that is taken out.
    static func cleared(_ path: FactPath, _ node: Node, isConsequence: Bool = false) -> EditChange {
        let name = Wording.excerpt(path.description)
        let old = Wording.excerpt(FileValue(node).asLine)
        return EditChange(
            path,
            Wording(
                en: "\(name.en) goes, which said \(old.en)",
                fr: "\(name.fr) s'efface, qui disait \(old.fr)"
            ),
            isConsequence: isConsequence
        )
    }
}
