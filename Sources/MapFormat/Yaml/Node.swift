/// One value of a YAML text, with the place where it stands.
struct Node: Sendable {
    /// What a value can be. Scalars are text: what they mean is for the schema to say.
    enum Content: Sendable {
        case scalar(LocatedText)
        case mapping([Entry])
        case sequence([Node])
        /// Something that the reader already refused, such as an alias: nobody should speak of it again.
        case refused
    }

    let content: Content
    /// The place, in UTF-8 bytes from the start of the text.
    let range: Range<Int>
}

/// One key of a mapping and its value.
struct Entry: Sendable {
    let key: LocatedText
    let value: Node
}

/// A text of a YAML value or key, unquoted and unfolded, with the place where it was written.
struct LocatedText: Sendable {
    /// How a text was written.
    enum Style: Sendable {
        case plain
        case quoted
        /// Below a `|` or `>`.
        case block
    }

    let text: String
    let style: Style
    /// The place with the quotes, in UTF-8 bytes from the start of the whole text.
    let range: Range<Int>

    /// Whether nothing at all stands there, not even quotes.
    var isNothing: Bool { style == .plain && text.isEmpty }
}

extension Node {
    /// The text of a scalar.
    var scalar: LocatedText? {
        guard case .scalar(let text) = content else { return nil }
        return text
    }

    /// The entries of a mapping.
    var entries: [Entry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// The items of a sequence.
    var items: [Node]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// Whether nothing stands after the key.
    var isNothing: Bool { scalar?.isNothing == true }

    /// Whether the reader already spoke of this value.
    var isRefused: Bool {
        guard case .refused = content else { return false }
        return true
    }

    /// The entry of a mapping with this key.
    func entry(_ key: String) -> Entry? { entries?.first { $0.key.text == key } }

    /// The value of a mapping for this key.
    func value(_ key: String) -> Node? { entry(key)?.value }
}
