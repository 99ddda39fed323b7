import Findings
import StakeholderModel

extension LocatedProblem {
    static func identifiersExpected(
        _ section: String,
        insteadOfList isList: Bool,
        at range: Range<Int>
    ) -> LocatedProblem {
        var problem = LocatedProblem(.identifiersExpected(section), at: range)
        if isList {
            problem.label = Wording(en: "without '- ' and [ ]", fr: "sans « - » ni [ ]")
        }
        return problem
    }
}

extension ValueProblem {
    /// A section without a short name for each thing in it.
    static func identifiersExpected(_ section: String) -> ValueProblem {
        let name = Wording.excerpt(section)
        let example = Wording.quoted(example(section))
        let canBeNone = section == MapKey.providers.rawValue || section == MapKey.budgets.rawValue
        return ValueProblem(
            code: .expectedIdentifiers,
            message: Wording(
                en: "below \(name.en) each line starts with a short name of your choice and a ':'",
                fr: "sous \(name.fr), chaque ligne commence par un nom court de votre choix et « : »"
            ),
            help: canBeNone
                ? Wording(
                    en: "write \(example.en), or 'none' when there are none",
                    fr: "écrivez \(example.fr), ou « none » s'il n'y en a pas"
                ) : Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)")
        )
    }

    private static func example(_ section: String) -> String {
        switch MapKey(rawValue: section) {
        case .us: "camille: { name: Camille }"
        case .people: "dg: { name: Anne Roy }"
        case .offers: "pilot: { price: 10 k€ }"
        case .providers: "martin: { status: engaged }"
        case .budgets: "plan: { amount: 90 k€ }"
        case .gates: "legal-review: { kind: legal }"
        default: "name: { … }"
        }
    }
}
