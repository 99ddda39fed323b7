import StakeholderModel

/// Counts as people type them: `50`, `5 000`, `5,000`.
enum WholeNumberText {
    /// No headcount comes near; sums and products of such numbers stay far from overflow.
    static let largest = 1_000_000_000

    /// Reads zero or more; which counts make sense is the reader's business.
    static func parse(_ text: String) -> Result<Int, ValueProblem> {
        let whole = Substring(text).trimmed
        guard case .success(let number) = TypedNumber.parse(whole), number.decimals.isEmpty else {
            return .failure(.unreadableWholeNumber(whole))
        }
        guard let value = Int(number.whole), value <= largest else {
            return .failure(.hugeWholeNumber(whole))
        }
        return .success(value)
    }
}
