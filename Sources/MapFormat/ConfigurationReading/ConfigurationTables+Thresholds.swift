import Findings
import StakeholderModel

extension ConfigurationTables {
    /// The numbers from which rules speak.
    static let thresholds = ObjectReader<Thresholds>(
        name: Wording(en: "the list of thresholds", fr: "la liste des seuils"),
        keys: [
            .days(
                ConfigurationKey.staleAfter,
                \.staleAfterDays,
                help: Wording(
                    en: "After how long a dated fact is stale, such as 60 days.",
                    fr: "Après combien de temps un fait daté est périmé, par exemple 60 jours."
                )
            ),
            .days(
                ConfigurationKey.recentlyJoined,
                \.recentlyJoinedDays,
                help: Wording(
                    en: "For how long a manager counts as having just joined, such as 180 days.",
                    fr: "Combien de temps un responsable compte comme nouveau venu, par exemple 180 jours."
                )
            ),
            .threshold(
                ConfigurationKey.entryOfferFrom,
                .money,
                \.entryOfferFrom,
                help: Wording(
                    en: "From which price a deal needs an entry offer, such as 10 000.",
                    fr: "À partir de quel prix il faut une offre d'entrée, par exemple 10 000."
                )
            ),
            .threshold(
                ConfigurationKey.budgetSharePercent,
                .wholeNumber(atLeast: 1),
                \.budgetSharePercent,
                help: Wording(
                    en: "Above which share of a budget the ask is told about, in percent, such as 50.",
                    fr: "Au-delà de quelle part d'un budget, en %, la demande est signalée, par exemple 50."
                )
            ),
            .threshold(
                ConfigurationKey.voteMargin,
                .wholeNumber(atLeast: 0),
                \.voteMargin,
                help: Wording(
                    en: "Up to how many votes to spare a vote is told about, such as 1.",
                    fr: "Jusqu'à combien de voix d'avance un vote est signalé, par exemple 1."
                )
            ),
            .threshold(
                ConfigurationKey.onlyGoodNewsFrom,
                .wholeNumber(atLeast: 1),
                \.onlyGoodNewsFrom,
                help: Wording(
                    en: "From how many stances on, all in favour, one should have been observed, such as 4.",
                    fr:
                        "À partir de combien d'avis, tous favorables, l'un doit avoir été constaté, par exemple 4."
                )
            ),
            .threshold(
                ConfigurationKey.fewestContacts,
                .wholeNumber(atLeast: 1),
                \.fewestContacts,
                help: Wording(
                    en: "How many people of the account our side has to know at least, such as 2.",
                    fr: "Combien de personnes du compte il faut connaître au moins, par exemple 2."
                )
            ),
        ]
    )
}

extension KeyReader {
    /// A value in the place of a standard one.
    fileprivate static func threshold<Value: Sendable>(
        _ key: ConfigurationKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, Value>,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .setting(type.description), help: help) { object, entry, session in
            object[keyPath: field] = session.setting(entry.value, type) ?? object[keyPath: field]
        }
    }

    /// A length of time, as calendar days.
    fileprivate static func days(_ key: ConfigurationKey, _ field: Field<Object, Int>, help: Wording)
        -> KeyReader
    {
        let type = ValueType<CalendarDuration>.duration
        return KeyReader(key, .setting(type.description), help: help) { object, entry, session in
            object[keyPath: field] =
                session.setting(entry.value, type)?.calendarDays ?? object[keyPath: field]
        }
    }
}
