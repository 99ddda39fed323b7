import StakeholderModel

extension MapTables {
    /// A meeting.
    static let logEntry = ObjectReader<LogEntry>(
        name: Wording(en: "an entry of the log", fr: "une entrée du journal"),
        choice: .atLeastOne([MapKey.id.rawValue, MapKey.date.rawValue]),
        keys: [
            // The identifiers are known before the entries are read.
            KeyReader(
                MapKey.id,
                .setting(.identifier),
                help: Wording(
                    en: "A short name for the meeting, such as kickoff; without it the date names it.",
                    fr:
                        "Un nom court pour le rendez-vous, par exemple lancement ; sans lui, la date le nomme."
                )
            ) { _, entry, session in _ = session.scalar(entry.value) },
            .fact(
                MapKey.date,
                .date,
                \.date,
                help: Wording(
                    en: "The day of the meeting, such as 2025-03-12.",
                    fr: "Le jour du rendez-vous, par exemple 2025-03-12."
                )
            ),
            .facts(
                MapKey.with,
                .person,
                \.with,
                help: Wording(
                    en: "Whom you met, such as [dg, training].",
                    fr: "Qui vous avez rencontré, par exemple [dg, formation]."
                )
            ),
            .facts(
                MapKey.by,
                .teamMember,
                \.by,
                help: Wording(
                    en: "Who of us was there, such as [marie].",
                    fr: "Qui de chez nous y était, par exemple [marie]."
                )
            ),
            .list(
                MapKey.heard,
                of: signal.description,
                \.heard,
                help: Wording(
                    en:
                        "What was said there that matters, such as - { says: dg, about: plan, flag: amber, quote: … }.",
                    fr:
                        "Ce qui s'y est dit d'important, par exemple - { says: dg, about: plan, flag: amber, quote: … }."
                )
            ) { node, _, session in
                session.object(node, signal, startingFrom: Signal())
            },
            .text(
                MapKey.notes,
                \.notes,
                help: Wording(
                    en: "Whatever else is worth keeping; no rule judges it.",
                    fr: "Tout ce qu'il est utile de garder ; aucune règle ne le juge."
                )
            ),
        ]
    )

    /// A sentence heard in a meeting.
    static let signal = ObjectReader<Signal>(
        name: Wording(en: "something heard", fr: "une parole entendue"),
        keys: [
            .text(
                MapKey.quote,
                \.quote,
                help: Wording(
                    en: "The sentence in their own words, such as It is not a question of price.",
                    fr: "La phrase avec leurs mots, par exemple Ce n'est pas une question de prix."
                )
            ),
            .fact(
                MapKey.says,
                .person,
                \.says,
                help: Wording(
                    en: "Who said it, such as training.",
                    fr: "Qui l'a dite, par exemple formation."
                )
            ),
            .fact(
                MapKey.about,
                .object,
                \.about,
                help: Wording(
                    en: "What it is about: a person, budget, step, offer or provider, such as plan.",
                    fr:
                        "De quoi il s'agit : une personne, un budget, une étape, une offre ou un prestataire, par exemple plan."
                )
            ),
            .fact(
                MapKey.flag,
                .word,
                \.flag,
                help: Wording(
                    en: "How it sounds for us: green, amber for a weak warning, or red.",
                    fr: "Son ton pour nous : green, amber pour un signal faible, ou red."
                )
            ),
            .object(
                MapKey.answered,
                answer,
                \.answered,
                startingFrom: Answer(),
                help: Wording(
                    en:
                        "What we did about it, such as { date: 2025-03-14, by: marie, what: sent two references }.",
                    fr:
                        "Ce que nous en avons fait, par exemple { date: 2025-03-14, by: marie, what: envoyé deux références }."
                )
            ),
        ]
    )

    /// What our side did about it.
    static let answer = ObjectReader<Answer>(
        name: Wording(en: "an answer", fr: "une réponse"),
        keys: [
            .setting(
                MapKey.date,
                .date,
                \.date,
                help: Wording(
                    en: "When we answered, such as 2025-03-14.",
                    fr: "Quand nous avons répondu, par exemple 2025-03-14."
                )
            ),
            .setting(
                MapKey.by,
                .somebody,
                \.by,
                help: Wording(
                    en: "Who answered, of us or of them, such as marie.",
                    fr: "Qui a répondu, de chez nous ou de chez eux, par exemple marie."
                )
            ),
            .text(
                MapKey.what,
                \.what,
                help: Wording(
                    en: "What we did, such as sent two references.",
                    fr: "Ce que nous avons fait, par exemple envoyé deux références."
                )
            ),
        ]
    )
}

extension ReadingSession {
    /// An entry of the log, with the identifier that it was given before.
    func logEntry(_ node: Node, at index: Int) -> LogEntry {
        let identifier = names.logIdentifiers.indices.contains(index) ? names.logIdentifiers[index] : nil
        return object(node, MapTables.logEntry, startingFrom: LogEntry(Identifier(identifier ?? "")))
    }
}
