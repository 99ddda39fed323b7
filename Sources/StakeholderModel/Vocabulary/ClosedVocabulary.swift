/// A closed set of words of the format: each value has one canonical word and a label in both languages.
public protocol ClosedVocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
    /// What people read on a card or in a report.
    var label: Wording { get }
}
