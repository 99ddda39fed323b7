import Findings
import StakeholderModel

/// What a map has for the letters of a method.
struct ScorecardFacts {
    let analysis: MapAnalysis
    var map: AccountMap { analysis.map }

    init(_ analysis: MapAnalysis) { self.analysis = analysis }

    /// What the map has of one source, in the order of the file.
    func had(_ source: FactSource, gates: ScorecardGates) -> [Letter.Had] {
        if case .gates(let scope) = source { return gates.withKnownDeciders(scope) }
        return facts(source).map(Letter.Had.fact)
    }

    private func facts(_ source: FactSource) -> [ScorecardFact] {
        switch source {
        case .impact, .measure, .expected, .underlying, .criteria, .whyNow: need(source)
        case .goodSignalsAboutNeed: analysis.signalsForNeed.map(fact)
        case .sector: sector
        case .headcount: headcount
        case .people: people
        case .providers: providers
        case .closeBy: date(map.closeBy, .closeBy, Wording(en: "our target date", fr: "date visée par nous"))
        case .neededBy: date(map.neededBy, .neededBy, Wording(en: "needed by", fr: "échéance du client"))
        case .gates: []
        case .stances(let roles): stances(of: roles)
        case .mandates: mandates
        case .budgets: map.usedBudgets.compactMap { budget($0, keys: nil) }
        case .powerOverMoney:
            map.usedBudgets.compactMap { budget($0, keys: [.allocatedBy, .heldBy, .latitude]) }
        case .roles(let roles): holders(of: roles)
        }
    }

    /// A value of the map in words; `nil` without one.
    func value<Value>(
        _ fact: Fact<Value>,
        at path: FactPath,
        as words: (Value) -> Wording
    ) -> ScorecardFact.Value? {
        guard fact.value != nil else { return nil }
        let text = analysis.evidence(fact, at: path, as: words).text
        return ScorecardFact.Value(path: path, text: text, isAssumed: fact.isAssumed)
    }

    /// A fact, unless it has no value.
    func fact(_ subject: Wording?, _ values: [ScorecardFact.Value?]) -> ScorecardFact? {
        let found = values.compactMap(\.self)
        return found.isEmpty ? nil : ScorecardFact(subject: subject, values: found)
    }

    /// The values of a list, each in words.
    func values<Value>(
        _ list: FactList<Value>,
        at path: FactPath,
        as words: (Value) -> Wording
    ) -> [ScorecardFact.Value?] {
        list.items.enumerated().map { position, item in
            value(item, at: path.index(position), as: words)
        }
    }
}
