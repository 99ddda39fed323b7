import StakeholderModel

/// When a playbook expects something, and how long it usually takes, in words.
enum ExpectationWords {
    static let roles = Wording(en: "Usual roles", fr: "Rôles habituels")
    static let gates = Wording(en: "Usual steps", fr: "Étapes habituelles")
    static let always = Wording(en: "always", fr: "toujours")
    static let source = Wording(en: "source", fr: "source")
    static let whenUnknown = Wording(
        en: "A condition on something that the map does not say holds: the question is then worth asking.",
        fr:
            "Une condition sur ce que la carte ne dit pas est tenue pour remplie : la question vaut d'être posée."
    )

    /// `from 250 people, in FR or DE`; `always` without a condition.
    static func words(of condition: Condition) -> Wording {
        let parts = [
            condition.headcountAtLeast.map(fromHeadcount), condition.headcountBelow.map(belowHeadcount),
            condition.askAtLeast.map(fromAsk), countries(condition.countries),
            condition.publicSector.map(sector),
        ]
        return list(parts.compactMap(\.self)) ?? always
    }

    /// `3 weeks`, `3 semaines`.
    static func words(of duration: CalendarDuration) -> Wording {
        switch duration.unit {
        case .days: count(duration, Wording(en: "day", fr: "jour"), Wording(en: "days", fr: "jours"))
        case .weeks:
            count(duration, Wording(en: "week", fr: "semaine"), Wording(en: "weeks", fr: "semaines"))
        case .months: count(duration, Wording(en: "month", fr: "mois"), Wording(en: "months", fr: "mois"))
        case .years: count(duration, Wording(en: "year", fr: "an"), Wording(en: "years", fr: "ans"))
        }
    }

    /// `after the need and the budget allocation`.
    static func words(after kinds: [GateKind]) -> Wording? {
        guard !kinds.isEmpty else { return nil }
        let names = list(kinds.map(\.label)) ?? .verbatim("")
        return Wording(en: "after: ", fr: "après : ") + names
    }

    private static func fromHeadcount(_ number: Int) -> Wording {
        Wording(en: "from \(number) people", fr: "à partir de \(number) personnes")
    }

    private static func belowHeadcount(_ number: Int) -> Wording {
        Wording(en: "below \(number) people", fr: "en dessous de \(number) personnes")
    }

    private static func fromAsk(_ amount: Money) -> Wording {
        let words = amount.wording(mapCurrency: nil)
        return Wording(en: "from a price of \(words.en)", fr: "à partir d'un prix de \(words.fr)")
    }

    private static func countries(_ codes: [CountryCode]) -> Wording? {
        guard !codes.isEmpty else { return nil }
        let names = Wording.or(codes.map { .verbatim($0.code) })
        return Wording(en: "in \(names.en)", fr: "pays : \(names.fr)")
    }

    private static func sector(_ isPublic: Bool) -> Wording {
        isPublic
            ? Wording(en: "in the public sector", fr: "secteur public")
            : Wording(en: "outside the public sector", fr: "hors secteur public")
    }

    private static func count(_ duration: CalendarDuration, _ one: Wording, _ several: Wording) -> Wording {
        CommonWords.count(duration.count, one: one, several: several)
    }

    private static func list(_ parts: [Wording]) -> Wording? {
        guard !parts.isEmpty else { return nil }
        return Wording(
            en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", ")
        )
    }
}
