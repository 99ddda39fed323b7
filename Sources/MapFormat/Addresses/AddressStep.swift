/// One name of a path, with the position in its list: `heard[0]`.
struct AddressStep: Hashable {
    let name: String
    let index: Int?

    /// The steps of a path, which dots keep apart.
    static func steps(in text: String) throws(AddressProblem) -> [AddressStep] {
        var steps: [AddressStep] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            steps.append(try step(part.trimmed))
        }
        return steps
    }

    private static func step(_ text: Substring) throws(AddressProblem) -> AddressStep {
        guard !text.isEmpty else { throw .empty }
        guard let open = text.firstIndex(of: "[") else { return AddressStep(name: String(text), index: nil) }
        let digits = text[text.index(after: open)...].dropLast()
        guard text.last == "]", let index = Int(digits), index >= 0 else { throw .noPosition(String(text)) }
        return AddressStep(name: String(text[..<open]), index: index)
    }
}
