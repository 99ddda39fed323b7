import DecisionAnalysis
import MapFormat
import Reports
import StakeholderModel

/// What a person chose to be told of the paths, before it is known what the map has.
struct PathsChoices {
    let gate: String?
    let mostSets: Int?
    let largestSet: Int?

    /// - Throws: a usage error for a number below zero.
    init(gate: String?, mostSets: Int?, largestSet: Int?) throws(UsageError) {
        for (option, number) in [("--most-sets", mostSets), ("--largest-set", largestSet)] {
            guard let number, number < 0 else { continue }
            throw UsageError(
                Wording(
                    en: "\(option) cannot be below zero",
                    fr: "\(option) ne peut pas être inférieur à zéro"
                )
            )
        }
        self.gate = gate
        self.mostSets = mostSets
        self.largestSet = largestSet
    }

    /// - Parameter redaction: how the names were taken out of the map: a gate is typed as the file calls it.
    /// - Throws: a usage error when the deal has no such gate.
    func options(
        for analysis: MapAnalysis,
        redaction: Redaction? = nil
    ) throws(UsageError) -> PathsOptions {
        var options = PathsOptions(mostSets: mostSets, largestSet: largestSet)
        guard let typed = gate else { return options }
        let name = redaction?.identifier(for: typed) ?? typed
        let gates = analysis.gates.map(\.gate.reference)
        if let found = gates.first(where: { $0.shortName == name }) ?? gates.first(where: { $0.key == name })
        {
            options.gate = found
            return options
        }
        let quoted = Wording.quoted(name)
        throw UsageError(
            Wording(
                en: "no gate of this deal is called \(quoted.en)",
                fr: "aucune étape de cette affaire ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(
                NearestNames.suggestions(for: name, among: gates.map(\.shortName))
            ) ?? PathsChoices.names(of: gates)
        )
    }

    private static func names(of gates: [GateReference]) -> Wording? {
        guard !gates.isEmpty else { return nil }
        let list = gates.map(\.shortName).joined(separator: ", ")
        return Wording(en: "its gates are \(list)", fr: "ses étapes sont \(list)")
    }
}

extension GateReference {
    /// What a person types: the gate of the file, the budget that is allocated, the kind of a usual step.
    fileprivate var shortName: String {
        switch self {
        case .declared(let gate): gate.text
        case .derived(let budget): budget.text
        case .implied(let kind): kind.rawValue
        }
    }
}
