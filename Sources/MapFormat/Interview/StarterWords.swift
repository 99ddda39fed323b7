import StakeholderModel

/// What a starter says around the keys, in one language.
struct StarterWords {
    let language: Language

    private func say(_ english: String, _ french: String) -> String {
        Wording(en: english, fr: french).text(in: language)
    }

    var legend: [String] {
        [
            say(
                "Nothing written: nobody asked. unknown: asked, no answer. VALUE?: assumed. VALUE @ceo: the CEO says so.",
                "Rien d'écrit : pas demandé. unknown : demandé, sans réponse. VALEUR? : supposé. VALEUR @dg : dit par le DG."
            ),
            say(
                "Take the # away in front of what you know; `dealmap check` says what is missing.",
                "Retirez le # devant ce que vous savez ; `dealmap check` dit ce qui manque."
            ),
        ]
    }

    var company: String { say("Name of the company", "Nom de l'entreprise") }

    var head: [String] {
        [
            "deal: " + say("What they would buy", "Ce qu'ils achèteraient"),
            "headcount: 1200",
            "country: " + say("GB", "FR"),
            "needed_by: 2030-06",
            "close_by: 2030-05-31",
        ]
    }

    var people: String { say("Who is in the buying committee", "Qui participe à la décision") }

    var sponsorLines: [String] {
        [
            "  sponsor:",
            "    name: " + say("Claire Martin", "Claire Martin"),
            "    title: " + say("Managing director", "Directrice générale"),
            "    roles: [sponsor, decision_maker @sponsor]",
            "    stance: supporter",
            "    access: brief",
            "    reports_to: none",
            "  colleague: { title: " + say("Head of a team", "Responsable d'équipe")
                + ", reports_to: sponsor, access: none }",
        ]
    }

    var relations: String {
        say("Who influences, mandates or introduces whom", "Qui influence, missionne ou présente qui")
    }
    var relationLines: [String] {
        ["  - sponsor -> colleague: mandates", "  - colleague -> sponsor: weak?"]
    }

    var providers: String {
        say(
            "Who else already works there; `none` when you asked and there is nobody",
            "Qui d'autre y travaille déjà ; « none » si vous avez demandé et qu'il n'y a personne"
        )
    }
    var providerLines: [String] {
        [
            "  rival: { name: " + say("Their present provider", "Leur prestataire actuel")
                + ", status: engaged, engaged_by: unknown }"
        ]
    }

    var budgets: String { say("Where the money comes from", "D'où vient l'argent") }
    var budgetLines: [String] {
        [
            "  # "
                + say(
                    "Who splits it between the projects, and by what priorities?",
                    "Qui le répartit entre les projets, et selon quelles priorités ?"
                ),
            "  budget: { amount: unknown, shared: unknown, allocated_by: unknown, held_by: unknown }",
        ]
    }

    var gates: String {
        say("What has to be passed before the signature", "Ce qu'il faut franchir avant la signature")
    }

    var offers: String {
        say("What you offer, and a lighter first step", "Ce que vous proposez, et un premier pas plus léger")
    }
    var offerLines: [String] {
        [
            "  programme: { name: " + say("The whole programme", "Le parcours complet")
                + ", price: 45 k, proposed: yes }",
            "  first_step: { name: " + say("A pilot", "Un pilote") + ", price: 6 k, entry: yes }",
        ]
    }

    var log: String { say("The meetings, and what was heard", "Les rendez-vous, et ce qui s'y est dit") }

    func logLines(on date: CalendarDate) -> [String] {
        [
            "  - date: \(date)",
            "    with: [sponsor]",
            "    heard:",
            "      - { says: sponsor, about: budget, flag: green, quote: "
                + say("\"The budget is no obstacle.\"", "\"Le budget n'est pas un obstacle.\"") + " }",
        ]
    }
}
