import StakeholderModel

/// Facts with a new value.
extension EditContext {
    func planSetting(_ path: FactPath, to value: FileValue) throws(EditProblem) -> EditPlan {
        guard let shape = FactShape.of(path), canSet(path, shape, value) else { throw .noFact(path) }
        let walk = TreeWalk(path, from: root)
        var plan = EditPlan()
        let value = shape.hasMarks ? value.withMark : value
        tellSet(path, value, walk, &plan)
        if walk.rest.isEmpty {
            set(walk.value, at: walk.valueWay, to: value, &plan)
        } else if let key = longFormKey(walk), let node = walk.value.scalar {
            let form = try value.joined(to: node.text, under: key, shape: FactShape.of(path.parent ?? path))
            plan.add(.replace(form), at: walk.valueWay)
        } else {
            try setMissing(walk, path, value, &plan)
        }
        return plan
    }

    private func canSet(_ path: FactPath, _ shape: ValueDescription, _ value: FileValue) -> Bool {
        if shape.isFact { return true }
        if case .object = shape { return path.components.last == .key(.answered) }
        guard case .section(_, canBeStated: true) = shape else { return false }
        let isListed = TreeWalk(path, from: root).node.entries.map { entries in
            !entries.isEmpty && !entries.contains { $0.key.text == MapKey.is.rawValue }
        }
        return TreeWalk(path, from: root).rest.isEmpty ? isListed != true : true
    }

    /// A key of the long form below a value that is written short.
    private func longFormKey(_ walk: TreeWalk) -> MapKey? {
        guard walk.rest.count == 1, case .key(let key)? = walk.rest.first, !walk.value.isNothing,
            LongForm.keys.contains(key.rawValue)
        else { return nil }
        return key
    }

    private func tellSet(_ path: FactPath, _ value: FileValue, _ walk: TreeWalk, _ plan: inout EditPlan) {
        let name = Wording.excerpt(path.description)
        let new = Wording.excerpt(value.asLine)
        guard walk.rest.isEmpty, !walk.value.isNothing else {
            return plan.tell(path, en: "\(name.en) says \(new.en)", fr: "\(name.fr) dit \(new.fr)")
        }
        let old = Wording.excerpt(FileValue(walk.value).asLine)
        plan.tell(
            path,
            en: "\(name.en) says \(new.en) in the place of \(old.en)",
            fr: "\(name.fr) dit \(new.fr) au lieu de \(old.fr)"
        )
    }

    /// A value in the place of another: of two long forms, only the keys that differ change.
    private func set(_ node: Node, at way: TreePath, to value: FileValue, _ plan: inout EditPlan) {
        guard node.position(of: MapKey.is.rawValue) != nil, let entries = node.entries,
            case .object(let new) = value, new.contains(where: { $0.key == MapKey.is.rawValue })
        else {
            guard FileValue(node) != value || node.isNothing else { return }
            return plan.add(.replace(value), at: way)
        }
        let added = new.filter { entry in !entries.contains { $0.key.text == entry.key } }
        guard added.count < 2 else { return plan.add(.replace(value), at: way) }
        for (position, entry) in entries.enumerated() {
            guard let other = new.first(where: { $0.key == entry.key.text }) else {
                plan.add(.remove, at: way + [position])
                continue
            }
            guard FileValue(entry.value) != other.value else { continue }
            plan.add(.replace(other.value), at: way + [position])
        }
        for entry in added { plan.add(.insert(Insertion(content: .entry(entry))), at: way) }
    }

    /// A value of which the last keys are not there yet.
    private func setMissing(
        _ walk: TreeWalk,
        _ path: FactPath,
        _ value: FileValue,
        _ plan: inout EditPlan
    ) throws(EditProblem) {
        guard !walk.isOnlyItem, walk.value.items == nil, walk.value.entries != nil || walk.value.isNothing,
            let entry = FileEntry.nested(walk.rest, value)
        else { throw .nothingThere(path) }
        guard !walk.way.isEmpty else { return addSection(entry, to: &plan) }
        plan.add(.insert(Insertion(content: .entry(entry))), at: walk.valueWay)
    }
}

extension FileEntry {
    /// Keys inside keys; `nil` when a step is no key.
    static func nested(_ steps: ArraySlice<FactPath.Component>, _ value: FileValue) -> FileEntry? {
        var result = value
        for step in steps.dropFirst().reversed() {
            guard case .key(let key) = step else { return nil }
            result = .object([FileEntry(key, result)])
        }
        guard case .key(let key)? = steps.first else { return nil }
        return FileEntry(key, result)
    }
}

extension FileValue {
    /// The value on one line, without quotes when it is one text.
    var asLine: String {
        guard case .text(let text) = self else { return FileValueText.flow(self) }
        return text
    }

    /// The short form `VALUE @SOURCE` of a long form that has one source and nothing else.
    var withMark: FileValue {
        guard case .object(let entries) = self, entries.count == 2,
            case .text(let value)? = entries.first(where: { $0.key == MapKey.is.rawValue })?.value,
            let source = entries.first(where: { $0.key == MapKey.from.rawValue })?.value.onlyText,
            IdentifierText.isValid(source),
            case .success(let notation) = FactNotation.parse(value, isText: false), notation.source == nil
        else { return self }
        return .text("\(value) @\(source)")
    }

    private var onlyText: String? {
        if case .text(let text) = self { return text }
        guard case .list(let items) = self, items.count == 1, case .text(let text)? = items.first else {
            return nil
        }
        return text
    }

    /// The long form of a short text with this value under one of its keys.
    fileprivate func joined(
        to text: String,
        under key: MapKey,
        shape: ValueDescription?
    ) throws(EditProblem) -> FileValue {
        let hasMarks = shape?.hasMarks == true
        guard case .success(let notation) = FactNotation.parse(text, isText: !hasMarks) else {
            throw EditProblem.wouldNotRead
        }
        let source = notation.source.map { String(text[$0]) }
        let end = notation.isAssumed ? "?" : ""
        var entries = [FileEntry(.is, .text(String(text[notation.value]) + end))]
        if let source { entries.append(FileEntry(.from, .text(source))) }
        entries.removeAll { $0.key == key.rawValue }
        if key == .is {
            entries.insert(FileEntry(.is, self), at: 0)
        } else {
            entries.append(FileEntry(key, self))
        }
        let form = FileValue.object(entries)
        guard entries.count > 1 else { return self }
        return hasMarks ? form.withMark : form
    }
}
