import DecisionAnalysis
import StakeholderModel

/// Sets before and after, in short.
extension SetWords {
    /// How many groups there are.
    struct GroupCount: Hashable {
        let number: UInt128
        let isExact: Bool

        init(_ counts: ArraySlice<VoiceSetCount>) {
            number = counts.reduce(UInt128(0)) { min($0 + $1.number, VoiceSetCount.most) }
            isExact = counts.allSatisfy(\.isExact) && number < VoiceSetCount.most
        }

        var digits: Wording { isExact ? number.words : VoiceSetCount.moreThanMost }

        var words: Wording {
            number == 1
                ? Wording(en: "1 group", fr: "1 groupe")
                : Wording(en: "\(digits.en) groups", fr: "\(digits.fr) groupes")
        }
    }

    /// `12 groups in all, 9 before.`
    func groups(_ count: GroupCount?, before: GroupCount?) -> Wording {
        guard let count else { return tooManyToBlock }
        guard let before, before != count else {
            return count.words + Wording(en: " in all, as before.", fr: " en tout, comme avant.")
        }
        let was = before.digits
        return count.words
            + Wording(en: " in all, \(was.en) before.", fr: " en tout, contre \(was.fr) avant.")
    }

    /// `one way only: the yes of 7 people, 5 of them not known yet`.
    func waysInShort(_ sets: VoiceSets?) -> Wording {
        guard let sets else {
            return Wording(
                en: "too many combinations to work out",
                fr: "trop de combinaisons pour le calculer"
            )
        }
        guard let size = sets.smallestSize else {
            return Wording(
                en: "no way: a rule asks for more votes than there are",
                fr: "impossible : une règle demande plus de voix qu'il n'y en a"
            )
        }
        guard size > 0 else { return Wording(en: "nobody's yes is needed", fr: "aucun oui n'est nécessaire") }
        let people = people(sets.smallest, size: size)
        guard sets.count.number > 1 else {
            return Wording(
                en: "one way only: the yes of \(people.en)",
                fr: "une seule façon : l'accord de \(people.fr)"
            )
        }
        return Wording(
            en: "\(sets.count.words.en) ways, the smallest of \(people.en)",
            fr: "\(sets.count.words.fr) façons, dont la plus courte demande l'accord de \(people.fr)"
        )
    }

    func inThePlace(of one: Wording, _ other: Wording) -> Wording {
        Wording(en: "\(other.en) in the place of \(one.en)", fr: "\(other.fr) à la place de \(one.fr)")
    }

    func sameGroups(_ replaced: Wording) -> Wording {
        Wording(
            en: "The same groups as before, with \(replaced.en).",
            fr: "Les mêmes groupes qu'avant, avec \(replaced.fr)."
        )
    }

    func sameWays(_ replaced: Wording) -> Wording {
        Wording(
            en: "The same ways as before, with \(replaced.en).",
            fr: "Les mêmes façons qu'avant, avec \(replaced.fr)."
        )
    }

    var beyondAlone: Wording {
        Wording(
            en: "Beside those who can block alone:",
            fr: "En plus de celles et ceux qui peuvent bloquer seuls :"
        )
    }
}
