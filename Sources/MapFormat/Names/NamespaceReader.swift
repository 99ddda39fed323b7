import StakeholderModel

/// Collects the identifiers of a map before its objects are read.
struct NamespaceReader {
    private(set) var names: Namespace
    private(set) var problems: [LocatedProblem] = []

    init(tree: LocatedTree) {
        names = Namespace(isPartial: tree.isPartial, places: tree.places)
        guard let root = tree.root else { return }
        for entry in root.entries ?? [] {
            guard let kind = ObjectKind.allCases.first(where: { $0.section.rawValue == entry.key.text })
            else {
                continue
            }
            if kind == .logEntry { collectLog(entry.value) } else { collectSection(entry.value, of: kind) }
        }
    }

    private mutating func collectSection(_ node: Node, of kind: ObjectKind) {
        guard let entries = node.entries else { return }
        let isLongForm = (kind == .provider || kind == .budget) && node.entry(MapKey.is.rawValue) != nil
        guard !isLongForm else { return }
        for entry in entries { add(entry.key, kind, object: entry.value) }
    }

    private mutating func add(_ key: LocatedText, _ kind: ObjectKind, object: Node) {
        if let problem = IdentifierText.check(key.text) {
            problems.append(LocatedProblem(problem, at: key.range))
        }
        let (name, title) = (object.text(of: .name), object.text(of: .title))
        register(
            .init(
                identifier: key.text,
                kind: kind,
                displayName: name ?? title,
                title: name == nil ? nil : title,
                range: key.range
            )
        )
        if kind == .person, let unit = object.text(of: .unit) { names.addUnit(unit) }
    }

    private mutating func register(_ named: Namespace.Named) {
        guard let earlier = names.add(named) else { return }
        problems.append(.duplicateIdentifier(named, first: earlier))
    }
}

extension NamespaceReader {
    /// An entry of the log is named by its `id`, else by its date.
    private mutating func collectLog(_ node: Node) {
        for item in node.items ?? [] {
            if let identifier = item.value(MapKey.id.rawValue)?.scalar, !identifier.text.isEmpty {
                names.logIdentifiers.append(identifier.text)
                add(identifier, .logEntry, object: item)
            } else if let (date, range) = date(of: item) {
                names.logIdentifiers.append(date)
                addDated(date, range)
            } else {
                names.logIdentifiers.append(nil)
                refuseUnnamed(item)
            }
        }
    }

    private mutating func addDated(_ date: String, _ range: Range<Int>) {
        let named = Namespace.Named(identifier: date, kind: .logEntry, displayName: nil, range: range)
        guard let earlier = names.add(named) else { return }
        problems.append(.twoEntriesOfOneDate(named, first: earlier))
    }

    private func date(of item: Node) -> (String, Range<Int>)? {
        let value = item.value(MapKey.date.rawValue)
        guard let text = (value?.value(MapKey.is.rawValue) ?? value)?.scalar,
            case .success(let notation) = FactNotation.parse(text.text, isText: false),
            case .success(let date) = DateText.parse(String(text.text[notation.value]))
        else { return nil }
        return (date.description, text.range)
    }

    /// A date that cannot be read is told when the entry is read.
    private mutating func refuseUnnamed(_ item: Node) {
        let date = item.value(MapKey.date.rawValue)
        guard item.entries != nil, !names.isPartial, date == nil || date?.isNothing == true else { return }
        problems.append(.unnamedLogEntry(at: item.range))
    }
}

extension Node {
    /// The text of a scalar below a key, unless it is empty.
    fileprivate func text(of key: MapKey) -> String? {
        guard let text = value(key.rawValue)?.scalar?.text, !text.isEmpty else { return nil }
        return text
    }
}
