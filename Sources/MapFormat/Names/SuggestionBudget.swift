/// Bounds the work of proposing names: a file with many wrong names and many right ones would else take for ever.
final class SuggestionBudget {
    /// How many bytes of names may still be compared.
    private var remaining = 300_000

    /// Whether no more names are compared.
    var isSpent: Bool { remaining <= 0 }

    /// The nearest names, or none once the budget is spent.
    func suggestions(for text: String, among names: [String]) -> [String] {
        guard allows(names) else { return [] }
        return NearestNames.suggestions(for: text, among: names)
    }

    /// Whether these names may be compared; if so, they are counted.
    func allows(_ names: [String]) -> Bool {
        guard !isSpent else { return false }
        remaining -= names.reduce(0) { $0 + $1.utf8.count }
        return true
    }
}
