import StakeholderModel

/// Finds every place of a map that names an object, by the tables from which the map is read.
///
/// The map has to be free of errors: what the reader would refuse is no reference.
struct ReferenceFinder {
    let names: Namespace
    private(set) var references: [Reference] = []

    /// The references of a tree, in its order. The time is linear in the tree.
    static func references(in tree: LocatedTree, _ names: Namespace) -> [Reference] {
        var finder = ReferenceFinder(names: names)
        if let root = tree.root { finder.find(in: root, MapTables.map.description, ReferenceSite()) }
        return finder.references
    }

    private init(names: Namespace) { self.names = names }

    private mutating func find(in node: Node, _ object: ObjectDescription, _ site: ReferenceSite) {
        for (position, entry) in (node.entries ?? []).enumerated() {
            guard let key = object.keys.first(where: { $0.key == entry.key.text }) else { continue }
            find(in: entry.value, key.value, site.entry(position, key.key))
        }
    }

    private mutating func find(in node: Node, _ value: ValueDescription, _ site: ReferenceSite) {
        switch value {
        // Places in a rule are followed with their rule.
        case .text, .texts, .wording, .anything, .ruleMembers, .byWord: break
        case .setting(let type): whole(node, type, .part(site.way), site)
        case .settings(let type):
            each(node, site) { $0.whole($1, type, .part($2.way), $2) }
        case .fact(let type): fact(node, type, .part(site.way), site)
        case .facts(let type): each(node, site) { $0.fact($1, type, .part($2.way), $2) }
        case .sharing: sharing(node, site)
        case .rule: rule(node, .decider(rule: site.way, isOne: false), site)
        case .rules: each(node, site) { $0.rule($1, .decider(rule: $2.way, isOne: true), $2) }
        case .object(let object): find(in: node, object, site)
        case .list(let object): each(node, site) { $0.find(in: $1, object, $2) }
        case .section(let object, let canBeStated): section(node, object, canBeStated, site)
        case .relations: each(node, site) { $0.relation($1, $2) }
        case .ties: each(node, site) { $0.tie($1, $2) }
        }
    }

    /// The items of a list, or the one value that stands in its place.
    private mutating func each(
        _ node: Node,
        _ site: ReferenceSite,
        _ find: (inout ReferenceFinder, Node, ReferenceSite) -> Void
    ) {
        guard let items = node.items else { return find(&self, node, site) }
        for (position, item) in items.enumerated() { find(&self, item, site.item(position)) }
    }

    private mutating func section(
        _ node: Node,
        _ object: ObjectDescription,
        _ canBeStated: Bool,
        _ site: ReferenceSite
    ) {
        if canBeStated, node.scalar != nil || node.entry(MapKey.is.rawValue) != nil {
            return fact(node, .yesNo, .part(site.way), site)
        }
        for (position, entry) in (node.entries ?? []).enumerated() {
            find(in: entry.value, object, site.object(position, entry.key.text))
        }
    }

    private mutating func relation(_ item: Node, _ site: ReferenceSite) {
        guard let entry = item.entries?.first else { return }
        for end in RelationArrow.ends(in: entry.key.text) {
            add(end, of: entry.key, [.person], .part(site.way), site.inside(0), isKey: true)
        }
        find(in: entry.value, .facts(.words { .relationKinds }), site.inside(0))
    }

    private mutating func tie(_ item: Node, _ site: ReferenceSite) {
        guard let entry = item.entries?.first else { return }
        let text = entry.key.text
        let all = text.startIndex..<text.endIndex
        add(all, of: entry.key, [.person], .part(site.way), site.inside(0), isKey: true)
        fact(entry.value, .words { .of(TieKind.self) }, .part(site.way), site.inside(0))
    }

    /// Notes a part of a text that names an object of one of some kinds.
    mutating func add(
        _ part: Range<String.Index>,
        of text: LocatedText,
        _ kinds: [ObjectKind],
        _ role: Reference.Role,
        _ site: ReferenceSite,
        isKey: Bool = false
    ) {
        guard case .success(let named) = names.resolve(String(text.text[part]), as: kinds) else { return }
        references.append(
            Reference(
                named: named,
                text: text,
                part: part,
                site: site.way,
                isKey: isKey,
                role: role,
                path: site.path
            )
        )
    }
}
