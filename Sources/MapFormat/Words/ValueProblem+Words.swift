import Findings
import StakeholderModel

extension ValueProblem {
    /// Up to so many allowed words are all listed; a longer list hides the one that is meant.
    private static let mostListed = 12

    /// A word that a closed vocabulary does not have.
    ///
    /// - Parameter says: what is unknown, such as `unknown role`.
    static func unknownWord(
        _ word: Substring,
        says: Wording,
        nearest: [String],
        allowed: [String]
    ) -> ValueProblem {
        let quoted = Wording.excerpt(word)
        return ValueProblem(
            code: .unknownWord,
            message: Wording(en: "\(says.en) \(quoted.en)", fr: "\(says.fr) \(quoted.fr)"),
            label: NearestNames.didYouMean(nearest),
            help: allowed.count <= mostListed ? list(allowed) : nil,
            range: word.range
        )
    }

    private static func list(_ words: [String]) -> Wording {
        let choice = Wording.quotedChoice(words)
        return Wording(en: "write \(choice.en)", fr: "écrivez \(choice.fr)")
    }

    static func stanceGivenAsRole(_ word: Substring, _ stance: String) -> ValueProblem {
        let quoted = Wording.excerpt(word)
        let right = Wording.quoted("stance: \(stance)")
        return ValueProblem(
            code: .stanceAsRole,
            message: Wording(
                en: "\(quoted.en) is a stance, not a role",
                fr: "\(quoted.fr) est une position, pas un rôle"
            ),
            help: Wording(
                en: "write \(right.en) and leave the role to what they do in the decision",
                fr: "écrivez \(right.fr) et laissez le rôle dire ce que la personne fait dans la décision"
            ),
            range: word.range
        )
    }

    static func roleGivenAsStance(_ word: Substring, _ role: String) -> ValueProblem {
        let quoted = Wording.excerpt(word)
        let right = Wording.quoted("roles: [\(role)]")
        return ValueProblem(
            code: .roleAsStance,
            message: Wording(
                en: "\(quoted.en) is a role, not a stance",
                fr: "\(quoted.fr) est un rôle, pas une position"
            ),
            help: Wording(
                en: "write \(right.en), and a stance only when the person has shown one",
                fr: "écrivez \(right.fr), et une position seulement si la personne l'a montrée"
            ),
            range: word.range
        )
    }

    static func reportingLineAsRelation(_ word: Substring, _ key: String) -> ValueProblem {
        let quoted = Wording.excerpt(word)
        let key = Wording.quoted("\(key): …")
        return ValueProblem(
            code: .reportingLineAsRelation,
            message: Wording(
                en: "\(quoted.en) is written on the person, not as a relation",
                fr: "\(quoted.fr) s'écrit sur la personne, pas comme une relation"
            ),
            help: Wording(
                en: "write \(key.en) under the person who reports",
                fr: "écrivez \(key.fr) sous la personne rattachée"
            ),
            range: word.range
        )
    }
}
