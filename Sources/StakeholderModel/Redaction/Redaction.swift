/// A map that can be shown outside, and the way back to the map as it was written.
///
/// What is made of `map` alone shows nothing by which its people and companies could be known. The way back is for
/// those who made it: for a place in the file, for an identifier that somebody types.
public struct Redaction: Sendable {
    /// The map without names, `AccountMap.redacted(in:)`.
    public let map: AccountMap
    private let written: [String: String]
    private let shown: [String: String]

    /// Takes the names out of a map.
    public init(of map: AccountMap, in language: Language) { self.init(of: map, among: map, in: language) }

    /// Takes the names out of a map that is one of several: what stands for each name is the same in all of them.
    ///
    /// - Parameter all: a map with the objects of all of them.
    init(of map: AccountMap, among all: AccountMap, in language: Language) {
        let numbers = ObjectNumbers(all)
        shown = numbers.names
        written = Dictionary(uniqueKeysWithValues: numbers.names.map { ($0.value, $0.key) })
        self.map = map.withoutTexts(RedactedWords(all, numbers, language), in: language)
            .renamed(IdentifierRenaming(names: numbers.names))
    }

    /// The address of a fact of the redacted map on the map as it was written.
    public func writtenPath(_ path: FactPath) -> FactPath {
        FactPath(
            path.components.map { component in
                guard case .identifier(let text) = component else { return component }
                return .identifier(written[text] ?? text)
            }
        )
    }

    /// What an identifier of the map as it was written is called on the redacted one; `nil` when nothing has it.
    public func identifier(for writtenIdentifier: String) -> String? { shown[writtenIdentifier] }
}

extension AccountMap {
    /// The map without the names by which its people and companies could be known: it can be shown outside.
    ///
    /// People keep their title, unless it says a name that is taken out, or else get their role and a number;
    /// providers, budgets, units and subjects get a number, and so do identifiers, `person-1`; the account, the deal,
    /// quotes, notes, wishes and reasons are taken out. Amounts, dates, roles and all states of knowledge stay.
    /// Numbers follow the order of the identifiers, so that what is decided by that order stays as it was.
    /// Redacting a redacted map changes no identifier.
    public func redacted(in language: Language) -> AccountMap { Redaction(of: self, in: language).map }
}
