import StakeholderModel

/// The words of a text that have a canonical form, as the reader meets them.
///
/// What a word means is for the reader alone to say, so that this can never know fewer words than it.
struct CanonicalWords {
    /// The canonical text of each value and key that is written otherwise, by the place where it starts.
    private(set) var byPlace: [Int: String] = [:]

    /// The changes in a text without errors.
    static func changes(in tree: LocatedTree) -> [Int: String] {
        guard let root = tree.root else { return [:] }
        let names = NamespaceReader(tree: tree)
        let session = ReadingSession(tree: tree, names: names.names, problems: [])
        session.canonicalWords = CanonicalWords()
        var map = AccountMap(account: "")
        MapTables.map.read(root, into: &map, session)
        return session.canonicalWords?.byPlace ?? [:]
    }

    /// Notes a plain value.
    mutating func note<Value>(_ value: Value, in text: LocatedText) {
        note(CanonicalWords.word(for: value, typed: Substring(text.text).trimmed), in: text)
    }

    /// Notes a short fact. Of running text only the word `unknown` has a canonical form: a space before a `?` is
    /// how the French write it.
    mutating func note<Value>(
        _ value: Value?,
        _ notation: FactNotation,
        in text: LocatedText,
        isText: Bool
    ) {
        guard !isText || notation.isUnknown else { return }
        let typed = text.text[notation.value]
        var written = notation.isUnknown ? "unknown" : String(typed)
        if let value { written = CanonicalWords.word(for: value, typed: typed) }
        if notation.isAssumed { written += "?" }
        if let source = notation.source { written += " @\(text.text[source])" }
        note(written, in: text)
    }

    /// Notes the key of a relation.
    mutating func note(arrowFrom start: Substring, to end: Substring, in key: LocatedText) {
        note("\(start) -> \(end)", in: key)
    }

    private mutating func note(_ written: String, in text: LocatedText) {
        guard text.style != .block, !written.utf8.elementsEqual(text.text.utf8) else { return }
        byPlace[text.range.lowerBound] = written
    }

    /// How the file writes a value. Names, numbers, amounts and durations stay as they were typed.
    private static func word<Value>(for value: Value, typed: Substring) -> String {
        switch value {
        case let word as any ClosedVocabulary: word.rawValue
        case .role(let role) as RoleEntry: role.rawValue
        case let kind as RelationKind: kind.word
        case let country as CountryCode: country.code
        case let currency as CurrencyCode: currency.code
        case let language as Language: language.rawValue
        case let date as CalendarDate: day(date, typed)
        case let isTrue as Bool: yesNo(isTrue, typed)
        default: String(typed)
        }
    }

    /// A month stays one: which day of it is meant nobody wrote.
    private static func day(_ date: CalendarDate, _ typed: Substring) -> String {
        let isMonth = DateParts(typed)?.form == .month
        return isMonth ? String(date.description.prefix("2025-06".count)) : date.description
    }

    /// The word `none`, which a section takes, is no yes and no no.
    private static func yesNo(_ isTrue: Bool, _ typed: Substring) -> String {
        guard case .success = YesNoText.parse(String(typed)) else { return String(typed) }
        return isTrue ? "yes" : "no"
    }
}
