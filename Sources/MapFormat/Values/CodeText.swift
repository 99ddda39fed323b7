import Findings
import StakeholderModel

/// Codes of countries, currencies and languages; any case is read.
enum CodeText {
    static func country(_ text: String) -> Result<CountryCode, ValueProblem> {
        let word = Substring(text).trimmed
        if let country = CountryCode(String(word)), KnownCodes.countries.contains(country.code) {
            return .success(country)
        }
        return .failure(
            ValueProblem(
                code: .unknownCountry,
                message: unknown(Wording(en: "unknown country", fr: "pays inconnu"), word),
                label: proposal(for: word, names: KnownCodes.countryNames),
                help: Wording(
                    en: "write the ISO code of two letters, such as 'FR'",
                    fr: "écrivez le code ISO de deux lettres, comme « FR »"
                ),
                range: word.range
            )
        )
    }

    static func currency(_ text: String) -> Result<CurrencyCode, ValueProblem> {
        let word = Substring(text).trimmed
        if let currency = CurrencyCode(String(word)), KnownCodes.currencies.contains(currency.code) {
            return .success(currency)
        }
        return .failure(
            ValueProblem(
                code: .unknownCurrency,
                message: unknown(Wording(en: "unknown currency", fr: "devise inconnue"), word),
                label: proposal(for: word, names: KnownCodes.currencyNames),
                help: Wording(
                    en: "write the ISO code of three letters, such as 'EUR'",
                    fr: "écrivez le code ISO de trois lettres, comme « EUR »"
                ),
                range: word.range
            )
        )
    }

    static func language(_ text: String) -> Result<Language, ValueProblem> {
        let word = Substring(text).trimmed
        if let language = Language(rawValue: word.lowercased()) { return .success(language) }
        return .failure(
            ValueProblem(
                code: .unknownLanguage,
                message: unknown(Wording(en: "unknown language", fr: "langue inconnue"), word),
                label: proposal(for: word, names: KnownCodes.languageNames),
                help: Wording(en: "write 'en' or 'fr'", fr: "écrivez « en » ou « fr »"),
                range: word.range
            )
        )
    }

    private static func unknown(_ what: Wording, _ word: Substring) -> Wording {
        let quoted = Wording.excerpt(word)
        return Wording(en: "\(what.en) \(quoted.en)", fr: "\(what.fr) \(quoted.fr)")
    }

    /// The code behind a name, or none: a code one letter away is most often another country's.
    private static func proposal(for word: Substring, names: [String: String]) -> Wording? {
        guard word.utf8.count <= 40, let code = names[TextFolding.folded(String(word))] else { return nil }
        return NearestNames.didYouMean([code])
    }
}
