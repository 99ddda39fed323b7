import Findings
import StakeholderModel

/// Lists and sections of objects.
extension ReadingSession {
    /// One object from its table.
    func object<Object: Sendable>(
        _ node: Node,
        _ reader: ObjectReader<Object>,
        startingFrom start: Object
    ) -> Object {
        var object = start
        if node.isNothing {
            report(.emptyItem(at: node.range))
        } else {
            reader.read(node, into: &object, self)
        }
        return object
    }

    /// The items of a list, each with its position.
    ///
    /// - Parameter key: a key of the items, where they have keys.
    func listItems<Element>(_ node: Node, ofItemsWith key: String? = nil, _ read: (Node, Int) -> Element?)
        -> [Element]
    {
        guard let items = node.items else {
            // Keys without a dash show by themselves what the items are.
            let key = node.scalar == nil ? nil : key
            if !node.isRefused { report(.listExpected(at: firstLine(of: node), ofItemsWith: key)) }
            return []
        }
        return items.enumerated().compactMap { read($0.element, $0.offset) }
    }

    /// Objects by identifier. An object of which nothing is written is one of whom nothing is known.
    func section<Child: Sendable>(
        _ entry: Entry,
        _ reader: ObjectReader<Child>,
        _ make: (String) -> Child
    ) -> [Child] {
        guard let entries = entry.value.entries else {
            if !entry.value.isRefused {
                report(
                    .identifiersExpected(
                        entry.key.text,
                        insteadOfList: entry.value.items != nil,
                        at: firstLine(of: entry.value)
                    )
                )
            }
            return []
        }
        let keys = reader.keys.map(\.description)
        return entries.indices.compactMap { index in
            guard !reportTooFarLeft(entries, index, among: keys, in: entry.key) else { return nil }
            var child = make(entries[index].key.text)
            reader.read(entries[index].value, into: &child, self)
            return child
        }
    }

    /// Objects by identifier, or `none`, or `unknown`.
    func roster<Child: Sendable>(
        _ entry: Entry,
        _ reader: ObjectReader<Child>,
        _ make: (String) -> Child
    ) -> Roster<Child> {
        let node = entry.value
        let isLongForm = node.entry(MapKey.is.rawValue) != nil
        guard node.scalar != nil || isLongForm else { return .listed(section(entry, reader, make)) }
        let statement = fact(node, .nothingThere(instead: entry.key.text))
        if case .unknown(let evidence) = statement { return .unknown(evidence) }
        return .none(statement)
    }
}

extension ValueType<Bool> {
    /// The word `none`, where otherwise objects would be.
    fileprivate static func nothingThere(instead section: String) -> Self {
        ValueType(description: .text) { text, _ in
            if text == "none" { return .success(true) }
            let problem = ValueProblem.identifiersExpected(section)
            return .failure(WordsForNone.contains(text) ? problem.meaningNone : problem)
        }
    }
}
