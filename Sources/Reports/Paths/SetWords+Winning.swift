import DecisionAnalysis
import StakeholderModel

extension SetWords {
    /// The one way there is: then everybody it takes can block alone, and has been named.
    func onlyWay(_ set: [Voice]?, size: Int) -> Wording {
        guard size > 0 else {
            return Wording(en: "Nobody's yes is needed.", fr: "Aucun oui n'est nécessaire.")
        }
        let people = people(set, size: size)
        guard size > 1 else {
            return Wording(
                en: "There is one way: the yes of the one above who can block alone.",
                fr: "Il n'y a qu'une façon : le oui de qui peut bloquer seul, ci-dessus."
            )
        }
        return Wording(
            en:
                "There is one way: all of those above who can block alone have to say yes. That is \(people.en).",
            fr:
                "Il n'y a qu'une façon : que tous ceux qui peuvent bloquer seuls, ci-dessus, disent oui. Cela fait "
                + "\(people.fr)."
        )
    }

    /// `7 ways to a yes; the smallest takes 3 people.`
    func ways(_ count: VoiceSetCount, smallest: [Voice]?, size: Int) -> Wording {
        let people = people(smallest, size: size)
        return Wording(
            en: "\(count.words.en) ways; the smallest takes \(people.en).",
            fr: "\(count.words.fr) façons ; la plus courte demande l'accord de \(people.fr)."
        )
    }

    /// Who can block alone is in every way, and the other way round.
    func everyWay(_ number: Int) -> Wording {
        number == 1
            ? Wording(
                en: "Every way needs the one above who can block alone.",
                fr: "Dans tous les cas, il faut le oui de qui peut bloquer seul, ci-dessus."
            )
            : Wording(
                en: "Every way needs the \(number) above who can block alone.",
                fr: "Dans tous les cas, il faut le oui des \(number) qui peuvent bloquer seuls, ci-dessus."
            )
    }

    func beyond(hasEssentials: Bool, isExample: Bool) -> Wording {
        switch (hasEssentials, isExample) {
        case (true, false):
            Wording(en: "Beyond that, one line of these:", fr: "Et avec cela, une de ces lignes :")
        case (true, true): Wording(en: "Beyond that, for instance:", fr: "Et avec cela, par exemple :")
        case (false, false): Wording(en: "Any one line is enough:", fr: "Une seule de ces lignes suffit :")
        case (false, true): Wording(en: "For instance:", fr: "Par exemple :")
        }
    }

    /// What the listing leaves out, and how to see it.
    func left(_ sets: VoiceSets) -> Wording {
        let left = sets.leftOut
        let large = sets.leftOutAsTooLarge
        let count = left.words
        let head =
            left.number == 1
            ? Wording(en: "1 way is not listed", fr: "1 façon n'est pas listée")
            : Wording(en: "\(count.en) ways are not listed", fr: "\(count.fr) façons ne sont pas listées")
        guard large.number > 0 else {
            return head
                + Wording(en: "; `--most-sets` lists more", fr: " ; `--most-sets` en montre davantage")
        }
        let because = Wording(
            en: ", \(large == left ? "all" : large.words.en) because they take too many people",
            fr: ", dont \(large == left ? "toutes" : large.words.fr) parce qu'elles demandent trop de monde"
        )
        return head + because
            + Wording(
                en: "; `--largest-set` and `--most-sets` list more",
                fr: " ; `--largest-set` et `--most-sets` en montrent davantage"
            )
    }

    /// `3 people, of whom 1 is not known yet`. A group of the map is one voice.
    func people(_ set: [Voice]?, size: Int) -> Wording {
        let hasGroup = set.map { $0.contains(where: isGroup) } ?? false
        let people = CommonWords.count(
            size,
            one: hasGroup ? Wording(en: "group", fr: "groupe") : Wording(en: "person", fr: "personne"),
            several: hasGroup
                ? Wording(en: "people or groups", fr: "personnes ou groupes")
                : Wording(en: "people", fr: "personnes")
        )
        let unknown = set.map { $0.count { $0.person == nil } } ?? 0
        guard unknown > 0 else { return people }
        guard unknown < size else {
            return people + Wording(en: " whom nobody knows yet", fr: " que nous ne connaissons pas encore")
        }
        return people
            + Wording(
                en: ", \(unknown) of them not known yet",
                fr: unknown == 1 ? ", dont 1 encore inconnue" : ", dont \(unknown) encore inconnues"
            )
    }

    private func isGroup(_ voice: Voice) -> Bool {
        guard let identifier = voice.person else { return false }
        return analysis.map.people.first { $0.identifier == identifier }?.isGroup ?? false
    }
}
