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
    func listItems<Element>(_ node: Node, _ read: (Node, Int) -> Element?) -> [Element] {
        guard let items = node.items else {
            if !node.isRefused { report(.listExpected(at: firstLine(of: node))) }
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
        return entries.map { entry in
            var child = make(entry.key.text)
            reader.read(entry.value, into: &child, self)
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
            return .failure(.identifiersExpected(section))
        }
    }
}
