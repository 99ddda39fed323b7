import Findings
import StakeholderModel

/// What was meant by a word that is no value.
extension ValueProblem {
    /// The same mistake, where the word says elsewhere that nobody knows.
    var meaningUnknown: ValueProblem {
        var problem = self
        problem.label = NearestNames.didYouMean(["unknown"])
        problem.help = Wording(
            en: "write 'unknown' when it was asked and is still unknown; leave the key out when nobody asked",
            fr:
                "écrivez « unknown » si la question est posée et sans réponse ; retirez la clé si personne n'a demandé"
        )
        return problem
    }

    /// The same mistake, where the word says elsewhere that there is none.
    var meaningNone: ValueProblem {
        var problem = self
        problem.label = NearestNames.didYouMean(["none"])
        problem.help = Wording(
            en:
                "write 'none' when you know that there is none, 'unknown' when it was asked and is still unknown",
            fr:
                "écrivez « none » si vous savez qu'il n'y en a pas, « unknown » si la question est sans réponse"
        )
        return problem
    }

    /// The same mistake, where the value would be right with a space before its source.
    func missingSpace(before source: Substring, value: Substring) -> ValueProblem {
        var problem = self
        let example = Wording.excerpt("\(value) @\(source)")
        problem.label = Wording(
            en: "a source takes a space before '@'",
            fr: "une source demande une espace avant « @ »"
        )
        problem.help = Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)")
        return problem
    }
}
