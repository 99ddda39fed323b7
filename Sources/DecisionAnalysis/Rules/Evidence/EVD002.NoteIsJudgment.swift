import Findings
import StakeholderModel

/// A note about a person that judges them.
enum EVD002: Rule {
    static let description = RuleDescription(
        code: .EVD002,
        title: Wording(en: "A note that judges a person", fr: "Une note qui juge une personne"),
        severity: .note,
        kind: .risk,
        reason: Wording(
            en:
                "people can ask to see what is written about them, and a judgment tells the next reader nothing to do",
            fr:
                "toute personne peut demander à lire ce qui est écrit sur elle, et un jugement n'apprend rien à qui le lit"
        ),
        rationale: Wording(
            en: """
                People are on the map, and a map is shared. The rule looks in the notes about each person for words \
                that judge rather than tell, from a small list in English and French, whole words only, whatever \
                their case and accents. What somebody said or did, and when, is a fact: write that.
                """,
            fr: """
                Des personnes figurent sur la carte, et une carte se partage. La règle cherche, dans les notes sur \
                chacune, des mots qui jugent au lieu de raconter, dans une courte liste en français et en anglais, \
                en mots entiers, sans tenir compte de la casse ni des accents. Ce qu'une personne a dit ou fait, et \
                quand, est un fait : c'est cela qu'il faut écrire.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { notes: Plutôt incompétente sur le sujet } }\n",
                "people: { ada: { notes: A real control freak } }\n",
            ],
            quiet: [
                "people: { ada: { notes: \"Asked twice for the figures, on 12 March and on 2 April\" } }\n",
                "people: { ada: { notes: Suit le budget de près } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.map.people.compactMap { person in
            let words = JudgingWords.found(in: person.notes ?? "")
            guard !words.isEmpty else { return nil }
            let name = Wording.quoted(person.displayName)
            let said = Wording.and(words.map(Wording.quoted))
            return finding(
                group: .person(person.identifier),
                subjects: ["person:\(person.identifier)"],
                at: .person(person.identifier).key(.notes),
                message: Wording(
                    en: "the note about \(name.en) says \(said.en), which is a judgment rather than a fact",
                    fr: "la note sur \(name.fr) dit \(said.fr) : c'est un jugement plutôt qu'un fait"
                ),
                question: analysis.question(
                    for: person.identifier,
                    Wording(
                        en: "What matters most to you in this project, and what would make it hard for you?",
                        fr:
                            "Qu'est-ce qui compte le plus pour vous dans ce projet, et qu'est-ce qui vous le rendrait pesant ?"
                    ),
                    elseAbout: Wording(
                        en: "What matters most to \(person.spoken.en) in this project?",
                        fr: "Qu'est-ce qui compte le plus pour \(person.spoken.fr) dans ce projet ?"
                    ),
                    filling: .person(person.identifier).key(.wants)
                )
            )
        }
    }
}
