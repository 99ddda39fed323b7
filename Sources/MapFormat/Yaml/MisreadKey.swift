import Findings
import StakeholderModel

/// A line that was meant as `key: value` and reads as one text.
enum MisreadKey {
    /// What keeps the line from being a key and its value; `nil` when nothing of that kind is seen.
    ///
    /// - Parameter range: a text without quotes, on one line.
    static func problem(with range: Range<Int>, in places: TextPlaces) -> LocatedProblem? {
        let line = range.lowerBound..<min(range.upperBound, places.line(around: range.lowerBound).upperBound)
        guard !line.isEmpty, !places.holds("\"", at: line.lowerBound), !places.holds("'", at: line.lowerBound)
        else { return nil }
        let key = places.text(line).prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let after = line.lowerBound + key.utf8.count
        guard !key.isEmpty, after < line.upperBound else { return nil }
        if places.holds(":", at: after) { return withoutSpace(String(key), colon: after, line, places) }
        guard places.holds(" ", at: after), MapKey(rawValue: String(key)) != nil else { return nil }
        return withoutColon(String(key), line, places)
    }

    private static func withoutSpace(
        _ key: String,
        colon: Int,
        _ line: Range<Int>,
        _ places: TextPlaces
    ) -> LocatedProblem? {
        if let space = places.noBreakSpace(at: colon + 1) { return .noBreakSpace(at: space, line: line) }
        let value = places.text(places.trimmed(colon + 1..<line.upperBound))
        // An address of the web has its colon without a space.
        guard !value.isEmpty, !value.hasPrefix("//"), !places.holds(" ", at: colon + 1) else { return nil }
        let example = Wording.excerpt("\(key): \(value)")
        return LocatedProblem(
            code: .missingSpace,
            message: Wording(
                en: "a space is missing after this ':'",
                fr: "il manque une espace après ce « : »"
            ),
            range: colon..<colon + 1,
            label: Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)"),
            misleads: line.lowerBound..<line.upperBound + 1
        )
    }

    private static func withoutColon(_ key: String, _ line: Range<Int>, _ places: TextPlaces)
        -> LocatedProblem
    {
        let value = places.text(places.trimmed(line.lowerBound + key.utf8.count..<line.upperBound))
        let example = Wording.excerpt("\(key): \(value)")
        let name = Wording.excerpt(key)
        return LocatedProblem(
            code: .missingColon,
            message: Wording(
                en: "a ':' is missing after \(name.en)",
                fr: "il manque « : » après \(name.fr)"
            ),
            range: line.lowerBound..<line.lowerBound + key.utf8.count,
            label: Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)"),
            misleads: line.lowerBound..<line.upperBound + 1
        )
    }
}
