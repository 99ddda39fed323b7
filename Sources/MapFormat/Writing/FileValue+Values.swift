import StakeholderModel

/// Plain values in the notation of the file, as the reader reads them back.
extension Money {
    /// The exact amount: `90 000 EUR`, `12.50`.
    var fileText: String {
        let cents = hundredths % 100
        let decimals = cents == 0 ? "" : ".\(cents < 10 ? "0" : "")\(cents)"
        let amount = Money.grouped(String(hundredths / 100)) + decimals
        return currency.map { "\(amount) \($0.code)" } ?? amount
    }

    /// Digits in groups of three, counted from the end.
    private static func grouped(_ digits: String) -> String {
        let count = digits.count
        return digits.enumerated().reduce(into: "") { result, digit in
            let isBoundary = digit.offset > 0 && (count - digit.offset).isMultiple(of: 3)
            result += (isBoundary ? " " : "") + String(digit.element)
        }
    }
}

extension CalendarDuration {
    /// The count and the unit: `3 weeks`.
    var fileText: String { "\(count) \(unit.rawValue)" }
}

extension ReportingLine {
    /// The manager, or `none`.
    var fileText: String { manager?.text ?? "none" }
}

extension Audience {
    /// The identifier of a person, or the text of a unit.
    var fileText: String {
        switch self {
        case .person(let identifier): identifier.text
        case .unit(let text): text
        }
    }
}

extension FileValue {
    static func fact(_ fact: Fact<Money>) -> FileValue? { self.fact(fact, \.fileText) }

    static func fact(_ fact: Fact<CalendarDate>) -> FileValue? { self.fact(fact, \.description) }

    static func fact(_ fact: Fact<CalendarDuration>) -> FileValue? { self.fact(fact, \.fileText) }

    static func fact(_ fact: Fact<Int>) -> FileValue? { self.fact(fact) { String($0) } }

    static func word<Word: ClosedVocabulary>(_ fact: Fact<Word>) -> FileValue? {
        self.fact(fact, \.rawValue)
    }

    /// Whether other projects draw on a budget.
    static func sharing(_ fact: Fact<Sharing>) -> FileValue? {
        guard case .with(let projects)? = fact.value else {
            return self.fact(fact.map { $0 != .no })
        }
        let names = FileValue.list(projects.map(FileValue.text))
        guard fact.isAssumed || !fact.evidence.isEmpty else { return names }
        return longForm(names, fact.evidence, isAssumed: fact.isAssumed)
    }
}
