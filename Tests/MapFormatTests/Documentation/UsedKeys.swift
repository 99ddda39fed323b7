import StakeholderModel

@testable import MapFormat

/// Which keys of which objects a text uses, found by walking its tree along the description of the format.
struct UsedKeys {
    /// Each as `OBJECT KEY`, with the English name of the object.
    private(set) var all: Set<String> = []

    init(in text: String) {
        let (tree, _) = TreeReader.read(text)
        guard let root = tree.root else { return }
        collect(root, MapTables.map.description)
        collectWords(root)
    }

    private mutating func collect(_ node: Node, _ object: ObjectDescription) {
        for entry in node.entries ?? [] {
            guard let key = object.keys.first(where: { $0.key == entry.key.text }) else { continue }
            all.insert("\(object.name.en) \(key.key)")
            collect(entry.value, below: key.value)
        }
    }

    private mutating func collect(_ node: Node, below value: ValueDescription) {
        switch value {
        case .object(let child): collect(node, child)
        case .list(let child): for item in node.items ?? [] { collect(item, child) }
        case .section(let child, _): for entry in node.entries ?? [] { collect(entry.value, child) }
        default: break
        }
    }

    /// The words of the long form and of rules can stand anywhere, and no identifier is one of them.
    private mutating func collectWords(_ node: Node) {
        let entries = node.entries ?? []
        let isLongForm = entries.contains { $0.key.text == "is" }
        for entry in entries {
            if isLongForm { all.insert("\(LongForm.reader.name.en) \(entry.key.text)") }
            if RuleWords.all.contains(entry.key.text) { all.insert("\(RuleWords.name.en) \(entry.key.text)") }
            collectWords(entry.value)
        }
        for item in node.items ?? [] { collectWords(item) }
    }
}
