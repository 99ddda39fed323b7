import StakeholderModel

/// The words of a review that no other report says.
enum ReviewWords {
    /// What stands in a table where there is nothing to say.
    static let nothing = "–"

    static let kicker = Wording(en: "Deal review", fr: "Revue d'affaire")
    static let skip = Wording(en: "Skip to the review", fr: "Aller à la revue")
    static let onThisPage = Wording(en: "On this page", fr: "Sur cette page")
    static let theRisk = Wording(en: "The risk", fr: "Le risque")
    static let whatToAsk = Wording(en: "What to ask", fr: "La question à poser")
    static let whomToAsk = Wording(en: "Whom to ask", fr: "À qui la poser")
    static let inOneMinute = Wording(en: "In one minute", fr: "En une minute")

    static let paths = Wording(en: "How the decision is made", fr: "Comment la décision se prend")
    static let pathsCaption = Wording(
        en:
            "From us, through whom we reach and who decides, to each step and the signature. Red and dashed: nobody knows who decides, or no way leads there. The numbers are those of the risks below.",
        fr:
            "De nous à la signature : nos relais, qui décide, chaque étape. En rouge et en tirets : on ne sait pas qui décide, ou aucun chemin n'y mène. Les numéros sont ceux des risques ci-dessous."
    )
    static let findings = Wording(en: "Where the deal can be lost", fr: "Où l'affaire peut se perdre")
    static let inThePicture = Wording(en: "See it in the picture", fr: "Voir sur le schéma")
    static let heard = Wording(en: "What was heard", fr: "Ce qui a été entendu")
    static let alsoHere = Wording(en: "Also", fr: "Et aussi")
    static let toAsk = Wording(en: "To ask", fr: "À demander")
    static let changes = Wording(
        en: "What changed since the last review",
        fr: "Ce qui a changé depuis la dernière revue"
    )
    static let changedPeople = Wording(en: "People", fr: "Les personnes")
    static let signals = Wording(en: "Signals left unanswered", fr: "Signaux restés sans réponse")
    static let noSignals = Wording(
        en: "None: every worrying sentence of the log was answered.",
        fr: "Aucun : chaque phrase inquiétante du journal a reçu une réponse."
    )
    static let about = Wording(en: "About", fr: "À propos de")
    static let risk = Wording(en: "risk", fr: "risque")
    static let questions = Wording(
        en: "Questions to ask, by person",
        fr: "Les questions à poser, par personne"
    )
    static let wayOut = Wording(en: "The way out", fr: "La porte de sortie")
    static let onTheTable = Wording(en: "On the table", fr: "Ce qui est proposé")
    static let entryOffer = Wording(en: "Entry offer", fr: "Offre d'entrée")
    static let planB = Wording(en: "Plan B", fr: "Plan B")
    static let avoids = Wording(en: "What it avoids", fr: "Ce qu'elle évite")
    static let wouldAvoid = Wording(en: "What it would avoid", fr: "Ce qu'elle éviterait")
    static let accepted = Wording(en: "Accepted risks", fr: "Risques acceptés")
    static let noAccepted = Wording(en: "No risk was accepted.", fr: "Aucun risque n'a été accepté.")
    static let actions = Wording(en: "Who does what by when", fr: "Qui fait quoi pour quand")
    static let who = Wording(en: "Who", fr: "Qui")
    static let what = Wording(en: "What", fr: "Quoi")
    static let when = Wording(en: "By when", fr: "Pour quand")
    static let toWriteOn = Wording(
        en: "To fill in by hand on the printed page.",
        fr: "À remplir à la main sur la page imprimée."
    )

    static let more = Wording(en: "To go further", fr: "Pour aller plus loin")
    static let organisation = Wording(en: "The organisation", fr: "L'organisation")
    static let organisationCaption = Wording(
        en:
            "Who reports to whom, who influences whom, who holds the money, and which providers are in place.",
        fr:
            "Qui est rattaché à qui, qui influence qui, qui tient le budget, quels prestataires sont en place."
    )
    static let noOrganisation = Wording(
        en: "The organisation is too large for a page; 'dealmap draw --focus' draws a part of it.",
        fr: "L'organisation est trop grande pour une page ; « dealmap draw --focus » en dessine une partie."
    )
    static let steps = Wording(en: "Decision paths", fr: "Les chemins de décision")
    static let step = Wording(en: "Step", fr: "Étape")
    static let verdict = Wording(en: "Verdict", fr: "Verdict")
    static let whoDecides = Wording(en: "Who decides", fr: "Qui décide")
    static let bestWay = Wording(en: "Our best way", fr: "Notre meilleur chemin")
    static let why = Wording(en: "Why", fr: "Pourquoi")
    static let people = Wording(en: "People", fr: "Les personnes")
    static let person = Wording(en: "Person", fr: "Personne")
    static let roles = Wording(en: "Role", fr: "Rôle")
    static let stance = Wording(en: "Stance", fr: "Position")
    static let access = Wording(en: "Our access", fr: "Notre accès")
    static let lastContact = Wording(en: "Last contact", fr: "Dernier contact")
    static let stanceUnknown = Wording(en: "Not known", fr: "Inconnue")
    static let notKnown = Wording(en: "Not known", fr: "Inconnu")
    static let rules = Wording(en: "Rules behind the risks", fr: "Les règles derrière les risques")
    static let code = Wording(en: "Code", fr: "Code")
    static let rule = Wording(en: "Rule", fr: "Règle")
    static let severity = Wording(en: "Severity", fr: "Gravité")
    static let inRisks = Wording(en: "In risks", fr: "Dans les risques")
    static let foot = Wording(
        en: "Made by Dealmap from the map. 'dealmap explain CODE' says more about a rule.",
        fr: "Établi par Dealmap à partir de la carte. « dealmap explain CODE » en dit plus sur une règle."
    )

    /// What is folded below the first groups.
    static func moreFindings(_ number: Int, _ counts: Wording) -> Wording {
        let subjects = CommonWords.count(
            number,
            one: Wording(en: "more subject", fr: "autre sujet"),
            several: Wording(en: "more subjects", fr: "autres sujets")
        )
        return subjects + .verbatim(" (") + counts + .verbatim(")")
    }

    /// How many questions to one person are not told.
    static func moreQuestions(_ number: Int) -> Wording {
        let count = CommonWords.count(
            number,
            one: Wording(en: "more question", fr: "autre question"),
            several: Wording(en: "more questions", fr: "autres questions")
        )
        return Wording(
            en: "\(count.en): 'dealmap ask' tells them",
            fr: "\(count.fr) : « dealmap ask » les montre"
        )
    }

    /// `since 18 February 2025`.
    static let since = Wording(en: "Since", fr: "Depuis le")
}
