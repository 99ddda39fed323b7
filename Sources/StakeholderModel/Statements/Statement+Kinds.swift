/// Statements of each kind of value.
extension Statement {
    static func text(_ key: MapKey, _ text: String?) -> Statement? {
        text.flatMap { Statement(key, .known(.text($0))) }
    }

    static func text(_ key: MapKey, _ fact: Fact<String>) -> Statement? {
        Statement(key, fact.map(StatedValue.text))
    }

    static func texts(_ key: MapKey, _ list: FactList<String>) -> Statement? {
        Statement(key, list.map(StatedValue.text))
    }

    /// Texts without a state of knowledge. None are not stated to be none.
    static func texts(_ key: MapKey, _ texts: [String]) -> Statement? {
        Statement(key, FactList(texts.map { .known(.text($0)) }, isStated: !texts.isEmpty))
    }

    static func word<Word: ClosedVocabulary>(_ key: MapKey, _ fact: Fact<Word>) -> Statement? {
        Statement(key, fact.map { .word($0.rawValue, $0.label) })
    }

    static func words<Word: ClosedVocabulary>(_ key: MapKey, _ list: FactList<Word>) -> Statement? {
        Statement(key, list.map { .word($0.rawValue, $0.label) })
    }

    static func number(_ key: MapKey, _ fact: Fact<Int>) -> Statement? {
        Statement(key, fact.map(StatedValue.number))
    }

    static func yesNo(_ key: MapKey, _ fact: Fact<Bool>) -> Statement? {
        Statement(key, fact.map(StatedValue.yesNo))
    }

    /// Yes or no, where one of them holds when nothing is written: only the other says something.
    static func flag(_ key: MapKey, _ value: Bool, usual: Bool) -> Statement? {
        value == usual ? nil : Statement(key, .known(.yesNo(value)))
    }

    static func amount(_ key: MapKey, _ fact: Fact<Money>) -> Statement? {
        Statement(key, fact.map(StatedValue.amount))
    }

    static func date(_ key: MapKey, _ fact: Fact<CalendarDate>) -> Statement? {
        Statement(key, fact.map(StatedValue.date))
    }

    static func date(_ key: MapKey, _ date: CalendarDate?) -> Statement? {
        date.flatMap { Statement(key, .known(.date($0))) }
    }

    static func duration(_ key: MapKey, _ fact: Fact<CalendarDuration>) -> Statement? {
        Statement(key, fact.map(StatedValue.duration))
    }

    static func people(_ key: MapKey, _ list: FactList<PersonIdentifier>) -> Statement? {
        Statement(key, list.map { .object(.person($0)) })
    }

    static func team(_ key: MapKey, _ list: FactList<TeamMemberIdentifier>) -> Statement? {
        Statement(key, list.map { .object(.teamMember($0)) })
    }

    static func audience(_ key: MapKey, _ list: FactList<Audience>) -> Statement? {
        let values = list.map { audience -> StatedValue in
            switch audience {
            case .person(let person): .object(.person(person))
            case .unit(let unit): .text(unit)
            }
        }
        return Statement(key, values)
    }

    /// A rule of decision. The state and the evidence of a rule of one decider are those of the decider.
    static func rule(_ key: MapKey, _ fact: Fact<DecisionRule>) -> Statement? {
        Statement(key, ruleFact(fact))
    }

    static func rules(_ key: MapKey, _ list: FactList<DecisionRule>) -> Statement? {
        Statement(key, FactList(list.items.map(ruleFact), isStated: list.isStated))
    }

    private static func ruleFact(_ fact: Fact<DecisionRule>) -> Fact<StatedValue> {
        guard case .decider(let decider)? = fact.value else { return fact.map(StatedValue.rule) }
        return decider.map { .object(.person($0)) }
    }

    static func sharing(_ key: MapKey, _ fact: Fact<Sharing>) -> Statement? {
        guard case .with(let projects)? = fact.value else {
            return Statement(key, fact.map { .yesNo($0 != .no) })
        }
        let facts = projects.map { project in fact.map { _ in StatedValue.text(project) } }
        return Statement(key, FactList(facts))
    }

    /// A section that can be stated to be empty, or asked without an answer. What it lists speaks for itself.
    static func roster<Element>(_ key: MapKey, _ roster: Roster<Element>) -> Statement? {
        switch roster {
        case .notAsked, .listed: nil
        case .unknown(let evidence): Statement(key, .unknown(evidence))
        case .none(let stated): Statement(key, stated.map { _ in .none })
        }
    }
}

extension FactList {
    /// The same states and evidence with other values.
    func map<Other>(_ transform: (Value) -> Other) -> FactList<Other> {
        FactList<Other>(items.map { $0.map(transform) }, isStated: isStated)
    }
}
