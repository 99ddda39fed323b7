import StakeholderModel

/// Names in values and in what they rest on.
extension ReferenceFinder {
    /// A value without a state of knowledge.
    mutating func whole(
        _ node: Node,
        _ type: ScalarDescription,
        _ role: Reference.Role,
        _ site: ReferenceSite
    ) {
        guard let text = node.scalar, !text.isNothing else { return }
        value(text.text.startIndex..<text.text.endIndex, of: text, type, role, site)
    }

    /// A value with its state of knowledge, short or long.
    mutating func fact(
        _ node: Node,
        _ type: ScalarDescription,
        _ role: Reference.Role,
        _ site: ReferenceSite
    ) {
        if let text = node.scalar { return short(text, type, role, site) }
        for (position, entry) in (node.entries ?? []).enumerated() {
            switch MapKey(rawValue: entry.key.text) {
            case .is:
                guard let text = entry.value.scalar else { continue }
                short(text, type, role, site.inside(position))
            case .from: sources(entry.value, site.inside(position))
            default: continue
            }
        }
    }

    private mutating func short(
        _ text: LocatedText,
        _ type: ScalarDescription,
        _ role: Reference.Role,
        _ site: ReferenceSite
    ) {
        guard !text.isNothing,
            case .success(let notation) = FactNotation.parse(text.text, isText: type.isText)
        else { return }
        if let source = notation.source { add(source, of: text, Self.sourceKinds, .mark, site) }
        if !notation.isUnknown { value(notation.value, of: text, type, role, site) }
    }

    private mutating func value(
        _ part: Range<String.Index>,
        of text: LocatedText,
        _ type: ScalarDescription,
        _ role: Reference.Role,
        _ site: ReferenceSite
    ) {
        switch type {
        case .reference(let kinds): add(part, of: text, kinds, role, site)
        case .personOrNone where text.text[part] != "none": add(part, of: text, [.person], role, site)
        case .personOrUnit where !isUnit(String(text.text[part])):
            add(part, of: text, [.person], role, site)
        default: break
        }
    }

    /// A text that names both a person and a unit names the person.
    private func isUnit(_ text: String) -> Bool {
        names.hasUnit(text) && names.object(named: text, preferring: [.person])?.kind != .person
    }

    /// What stands after `from`.
    mutating func sources(_ node: Node, _ site: ReferenceSite) {
        let type = ScalarDescription.reference(Self.sourceKinds)
        guard let items = node.items else { return whole(node, type, .source(site.way), site) }
        for (position, item) in items.enumerated() {
            whole(item, type, .source(site.way + [position]), site.inside(position))
        }
    }

    /// Yes, no, or other projects, which are running text.
    mutating func sharing(_ node: Node, _ site: ReferenceSite) {
        if let text = node.scalar { return fact(node, isAnswer(text) ? .yesNo : .text, .mark, site) }
        for (position, item) in (node.items ?? []).enumerated() {
            fact(item, .text, .mark, site.inside(position))
        }
        fact(node, .text, .mark, site)
    }

    private func isAnswer(_ text: LocatedText) -> Bool {
        guard case .success(let notation) = FactNotation.parse(text.text, isText: false) else { return false }
        if notation.isUnknown { return true }
        guard case .success = YesNoText.parse(String(text.text[notation.value])) else { return false }
        return true
    }

    private static let sourceKinds: [ObjectKind] = [.person, .teamMember, .logEntry]
}

/// Names in rules of decision.
extension ReferenceFinder {
    /// A rule, or a place in one. The depth is bounded by that of the tree.
    mutating func rule(_ node: Node, _ role: Reference.Role, _ site: ReferenceSite) {
        guard let entries = node.entries else { return fact(node, .reference([.person]), role, site) }
        for (position, entry) in entries.enumerated() {
            let inside = site.inside(position)
            switch MapKey(rawValue: entry.key.text) {
            case .is: rule(entry.value, role, inside)
            case .from: sources(entry.value, inside)
            case .all, .any, .of, .majority: members(entry.value, role, inside)
            default: continue
            }
        }
    }

    private mutating func members(_ node: Node, _ role: Reference.Role, _ site: ReferenceSite) {
        guard let items = node.items else { return rule(node, role, site) }
        for (position, item) in items.enumerated() { rule(item, role, site.inside(position)) }
    }
}
