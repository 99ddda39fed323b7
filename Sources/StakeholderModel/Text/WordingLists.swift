extension Wording {
    /// The quoted form of a name that a user wrote: `'Ada'` in English, `« Ada »` in French.
    public static func quoted(_ name: String) -> Wording {
        Wording(en: "'\(name)'", fr: "« \(name) »")
    }

    /// The quoted form of a text that has a wording of its own, such as the label of a gate.
    public var quoted: Wording { Wording(en: "'\(en)'", fr: "« \(fr) »") }

    /// "a, b and c": how a list is said aloud; an empty list is an empty text.
    public static func and(_ items: [Wording]) -> Wording {
        joined(items, lastSeparator: Wording(en: " and ", fr: " et "))
    }

    /// "a, b or c": how alternatives are said aloud; an empty list is an empty text.
    public static func or(_ items: [Wording]) -> Wording {
        joined(items, lastSeparator: Wording(en: " or ", fr: " ou "))
    }

    /// "a, b, c": a list that names some of several; an empty list is an empty text.
    public static func list(_ items: [Wording]) -> Wording {
        joined(items, lastSeparator: .verbatim(", "))
    }

    private static func joined(_ items: [Wording], lastSeparator: Wording) -> Wording {
        guard let last = items.last else { return .verbatim("") }
        guard items.count > 1 else { return last }
        let head = items.dropLast()
        return Wording(
            en: head.map(\.en).joined(separator: ", ") + lastSeparator.en + last.en,
            fr: head.map(\.fr).joined(separator: ", ") + lastSeparator.fr + last.fr
        )
    }
}
