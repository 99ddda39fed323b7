/// A value of JSON whose objects keep the order in which they were written, so that a schema reads like the format.
enum SchemaValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case number(Int)
    case text(String)
    case list([SchemaValue])
    case object([Member])

    /// A key of an object with its value.
    struct Member: Sendable, Hashable {
        let key: String
        let value: SchemaValue
    }
}

extension SchemaValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
    init(dictionaryLiteral elements: (String, SchemaValue)...) {
        self = .object(elements.map { Member(key: $0.0, value: $0.1) })
    }

    init(arrayLiteral elements: SchemaValue...) { self = .list(elements) }
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .boolean(value) }
    init(integerLiteral value: Int) { self = .number(value) }
}

extension SchemaValue {
    /// A list of texts.
    static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map(SchemaValue.text)) }

    /// The members of an object; none for any other value.
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The value of an object's key.
    subscript(key: String) -> SchemaValue? { members.first { $0.key == key }?.value }

    /// Two objects as one, the members of the first before those of the second.
    static func + (first: SchemaValue, second: SchemaValue) -> SchemaValue {
        .object(first.members + second.members)
    }
}
