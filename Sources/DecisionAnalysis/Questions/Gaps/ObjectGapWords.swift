import StakeholderModel

/// What one unknown fact of an object is called, and what to ask about it.
struct GapWords: Sendable {
    let key: MapKey
    let reason: Wording
    let question: Wording
}

/// What to ask about a budget where the file says `unknown`.
struct BudgetGapWords: Sendable {
    let name: Wording
    let spoken: Wording
    let spokenOf: Wording

    var priorities: GapWords {
        GapWords(
            key: .priorities,
            reason: Wording(
                en: "by which priorities \(name.en) is split is not known",
                fr: "on ne sait pas selon quelles priorités \(name.fr) est réparti"
            ),
            question: Wording(
                en: "What goes first when \(spoken.en) is split?",
                fr: "Qu'est-ce qui passe en premier quand on répartit \(spoken.fr) ?"
            )
        )
    }

    var latitude: GapWords {
        GapWords(
            key: .latitude,
            reason: Wording(
                en: "how much the holder of \(name.en) commits alone is not known",
                fr: "on ne sait pas jusqu'où le responsable de \(name.fr) s'engage seul"
            ),
            question: Wording(
                en: "Up to which amount can somebody commit \(spoken.en) alone?",
                fr: "Jusqu'à quel montant peut-on engager \(spoken.fr) sans autre accord ?"
            )
        )
    }

    var holder: GapWords {
        GapWords(
            key: .heldBy,
            reason: Wording(
                en: "whose line \(name.en) is is not known",
                fr: "on ne sait pas qui est responsable de \(name.fr)"
            ),
            question: Wording(
                en: "On whose line does \(spoken.en) stand?",
                fr: "Qui est responsable \(spokenOf.fr) ?"
            )
        )
    }
}

/// What to ask about a step where the file says `unknown`.
struct GateGapWords: Sendable {
    let title: Wording

    var status: GapWords {
        GapWords(
            key: .status,
            reason: Wording(
                en: "how far the step \(title.en) has come is not known",
                fr: "on ne sait pas où en est l'étape \(title.fr)"
            ),
            question: Wording(
                en: "Where does the step \(title.en) stand today?",
                fr: "Où en est aujourd'hui l'étape \(title.fr) ?"
            )
        )
    }

    var due: GapWords {
        GapWords(
            key: .due,
            reason: Wording(
                en: "when the step \(title.en) is due is not known",
                fr: "on ne sait pas pour quand est l'étape \(title.fr)"
            ),
            question: Wording(
                en: "By when does the step \(title.en) have to be passed?",
                fr: "Pour quand l'étape \(title.fr) doit-elle être franchie ?"
            )
        )
    }
}
