/// The address of one fact of a map, independent of where the file says it: `people.dg.stance`.
///
/// Findings carry fact paths; a report turns them into places of the file through the reader's source index.
public struct FactPath: Sendable, Hashable {
    /// One step of the way from the whole map to a fact.
    public enum Component: Sendable, Hashable {
        /// A key of the format.
        case key(MapKey)
        /// The identifier of an object.
        case identifier(String)
        /// The position in a list, from 0.
        case index(Int)
    }

    /// The steps from the whole map to the fact; empty for the map itself.
    public let components: [Component]

    /// A path from its steps.
    public init(_ components: [Component]) { self.components = components }

    /// The map itself.
    public static let map = FactPath([])

    /// The path of a key below this one.
    public func key(_ key: MapKey) -> FactPath { FactPath(components + [.key(key)]) }

    /// The path of a list item below this one.
    public func index(_ index: Int) -> FactPath { FactPath(components + [.index(index)]) }

    /// The path of an object of this section of the map.
    public func identifier(_ text: String) -> FactPath { FactPath(components + [.identifier(text)]) }

    /// The path one step up; `nil` for the map itself.
    public var parent: FactPath? {
        components.isEmpty ? nil : FactPath(components.dropLast())
    }
}

extension FactPath: CustomStringConvertible {
    /// The dotted form, `gates.contenu.decided_by.all[0]`.
    public var description: String {
        var text = ""
        for component in components {
            switch component {
            case .key(let key): text += (text.isEmpty ? "" : ".") + key.rawValue
            case .identifier(let identifier): text += (text.isEmpty ? "" : ".") + identifier
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}

extension FactPath: Comparable {
    /// Orders by the steps: keys and identifiers by their text, positions by number.
    public static func < (left: FactPath, right: FactPath) -> Bool {
        left.components.lexicographicallyPrecedes(right.components) { first, second in
            switch (first, second) {
            case (.index(let one), .index(let other)): one < other
            case (.index, _): true
            case (_, .index): false
            default: first.text < second.text
            }
        }
    }
}

extension FactPath.Component {
    fileprivate var text: String {
        switch self {
        case .key(let key): key.rawValue
        case .identifier(let identifier): identifier
        case .index(let index): String(index)
        }
    }
}
