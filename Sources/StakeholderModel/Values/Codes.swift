/// A currency by its ISO 4217 code, such as `EUR`.
public struct CurrencyCode: Sendable, Hashable {
    /// Three capital letters.
    public let code: String

    /// A currency, or `nil` when the text is not three ASCII letters; lower case is read too.
    public init?(_ text: String) {
        guard let code = capitalLetters(text, count: 3) else { return nil }
        self.code = code
    }
}

/// A country by its ISO 3166-1 code of two letters, such as `FR`.
public struct CountryCode: Sendable, Hashable {
    /// Two capital letters.
    public let code: String

    /// A country, or `nil` when the text is not two ASCII letters; lower case is read too.
    public init?(_ text: String) {
        guard let code = capitalLetters(text, count: 2) else { return nil }
        self.code = code
    }
}

private func capitalLetters(_ text: String, count: Int) -> String? {
    let isLetters = text.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) }
    guard text.utf8.count == count, isLetters else { return nil }
    return text.uppercased()
}
