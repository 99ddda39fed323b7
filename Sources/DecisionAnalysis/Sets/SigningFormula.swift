import Graphs
import StakeholderModel

/// What must be true to sign, or to pass one gate: a condition over numbered voices (design, section 3).
struct SigningFormula {
    /// The voices by number, in the order in which the gates first name them.
    let voices: [Voice]
    /// All of the gates.
    let formula: MonotoneFormula<Int>
    /// The gates that count and were refused; the formula has them as if they were open again.
    let refused: [GateReference]

    /// All of some gates have to be passed.
    init(_ gates: [DealGate]) {
        var numbers: [Voice: Int] = [:]
        var voices: [Voice] = []
        func number(of place: DeciderPlace) -> Int {
            let voice = Voice(place)
            if let number = numbers[voice] { return number }
            numbers[voice] = voices.count
            voices.append(voice)
            return voices.count - 1
        }
        formula = .all(gates.map { $0.rule.map(number) })
        self.voices = voices
        refused = gates.filter(\.isRefused).map(\.reference)
    }

    /// The minimal sets.
    ///
    /// - Complexity: bounded by the limits; see `MonotoneStructure.function(of:budget:)`.
    func sets(limits: SetLimits) -> DecisionSets {
        var structure = MonotoneStructure()
        let top = structure.formula(formula) { structure, number in structure.variable(number) }
        let function = try? structure.function(of: top, budget: limits.budget)
        let winning = try? function?.minimalWinningSets(budget: limits.budget)
        let blocking = try? function?.minimalBlockingSets(budget: limits.budget)
        return DecisionSets(
            refused: refused,
            voices: voices,
            winning: family(winning, limits: limits),
            blocking: family(blocking, limits: limits),
            loneBlockers: loneBlockers
        )
    }

    private func family(_ sets: MinimalSets?, limits: SetLimits) -> SetFamily {
        sets.map { .counted(VoiceSets($0, voices: voices, limits: limits)) } ?? .tooLarge
    }

    /// The voices whose no alone is enough, in their order.
    var loneBlockers: [Voice] {
        var search = LoneBlockers(formula, voiceCount: voices.count)
        return search.numbers().map { voices[$0] }
    }
}
