import Findings
import StakeholderModel

/// How the text of one value becomes a value of the model.
struct ValueType<Value: Sendable>: Sendable {
    /// What the value is, for the description of the format.
    let description: ScalarDescription
    /// Whether the value is running text, in which `@` has no meaning.
    var isText = false
    /// Whether the text names another project, where a word for no or maybe is most likely meant as that.
    var isProject = false
    /// Reads the text, with the names of the map at hand.
    let read: @Sendable (String, Namespace) -> Result<Value, ValueProblem>
}

extension ValueType where Value: ClosedVocabulary {
    /// One of the words of a closed vocabulary.
    static var word: Self {
        ValueType(description: .words { .of(Value.self) }) { text, _ in
            VocabularyText.parse(text, as: Value.self).mapError { $0.showingWhere(Value.self) }
        }
    }
}

extension ValueType<RoleEntry> {
    /// A role, or what other tools have among theirs.
    static var roleEntry: Self {
        ValueType(description: .words { .roleEntries }) { text, _ in
            RoleEntry.parse(text).mapError { $0.showingWhere(Role.self) }
        }
    }
}

extension ValueType<String> {
    /// Running text.
    static var text: Self { ValueType(description: .text, isText: true) { text, _ in .success(text) } }

    /// The name of another project.
    static var project: Self {
        ValueType(description: .text, isText: true, isProject: true) { text, _ in .success(text) }
    }
}

extension ValueType<Bool> {
    static var yesNo: Self { ValueType(description: .yesNo) { text, _ in YesNoText.parse(text) } }
}

extension ValueType<Int> {
    /// A whole number that is not below a limit.
    static func wholeNumber(atLeast least: Int) -> Self {
        ValueType(description: .wholeNumber(atLeast: least)) { text, _ in
            WholeNumberText.parse(text).flatMap {
                $0 < least ? .failure(.tooSmall(least: least)) : .success($0)
            }
        }
    }
}

extension ValueType<Money> {
    static var money: Self { ValueType(description: .money) { text, _ in MoneyText.parse(text) } }
}

extension ValueType<CalendarDate> {
    static var date: Self { ValueType(description: .date) { text, _ in DateText.parse(text) } }
}

extension ValueType<CalendarDuration> {
    static var duration: Self { ValueType(description: .duration) { text, _ in DurationText.parse(text) } }
}

extension ValueType<CountryCode> {
    static var country: Self { ValueType(description: .country) { text, _ in CodeText.country(text) } }
}

extension ValueType<CurrencyCode> {
    static var currency: Self { ValueType(description: .currency) { text, _ in CodeText.currency(text) } }
}

extension ValueType<Language> {
    static var language: Self {
        ValueType(description: .words { .languages }) { text, _ in CodeText.language(text) }
    }
}

extension ValueType<RelationKind> {
    static var relationKind: Self {
        ValueType(description: .words { .relationKinds }) { text, _ in
            RelationKindText.parse(text)
        }
    }
}

extension ValueProblem {
    fileprivate static func tooSmall(least: Int) -> ValueProblem {
        ValueProblem(
            code: .numberTooSmall,
            message: Wording(
                en: "a number of at least \(least) is expected here",
                fr: "un nombre d'au moins \(least) est attendu ici"
            )
        )
    }

    /// Lists too long for a message are shown by a command.
    fileprivate func showingWhere<Value>(_ type: Value.Type) -> ValueProblem {
        guard code == .unknownWord, label == nil, help == nil else { return self }
        let list: String? =
            switch ObjectIdentifier(type) {
            case ObjectIdentifier(Role.self): "role"
            case ObjectIdentifier(GateKind.self): "gate"
            default: nil
            }
        guard let list else { return self }
        var problem = self
        problem.help = Wording(
            en: "`dealmap explain \(list)` shows the words; 'other' is one of them",
            fr: "`dealmap explain \(list)` montre les mots ; « other » en est un"
        )
        return problem
    }
}
