/// A language in which Dealmap speaks to people.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case french = "fr"
}
