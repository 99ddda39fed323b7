import DecisionAnalysis
import Findings
import StakeholderModel

/// What is said of the way out of a deal that does not pass as a whole.
struct WayOutWords {
    let analysis: MapAnalysis
    let names: NameWords
    var map: AccountMap { analysis.map }

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        names = NameWords(analysis: analysis)
    }

    /// `Pilot, 6,000 EUR`.
    func offer(_ offer: Offer) -> Wording {
        let name = Wording.verbatim(offer.displayName)
        guard let price = offer.price.value else {
            return name + Wording(en: ", price not known", fr: ", prix inconnu")
        }
        return name + .verbatim(", ") + amount(price)
    }

    /// The entry offer, with whoever can commit it alone.
    func entry(_ entry: Offer) -> Wording {
        let offer = offer(entry)
        guard let price = entry.price.value, let holder = holder(committing: price) else {
            return offer + .verbatim(".")
        }
        return offer + .verbatim(". ") + holder
    }

    let noEntry = Wording(
        en:
            "None yet. A small first step is still to be prepared: one that somebody we know can decide alone.",
        fr:
            "Aucune pour l'instant. Un premier pas plus léger reste à préparer, qu'une personne connue de nous puisse décider sans autre accord."
    )

    func planB(_ lighter: LighterOffer?) -> Wording {
        guard let lighter else { return withoutPlanB }
        let entry = Wording.quoted(lighter.entry.displayName)
        guard let whole = lighter.whole.map({ Wording.quoted($0.displayName) }) else {
            return Wording(
                en: "\(entry.en) is all that is offered: if it is refused, there is nothing smaller.",
                fr: "\(entry.fr) est la seule offre : en cas de refus, il n'y a rien de plus léger."
            )
        }
        guard map.ask?.identifier == lighter.entry.identifier else {
            return Wording(
                en: "If \(whole.en) is refused or put off, start with \(entry.en).",
                fr: "Si \(whole.fr) est refusé ou reporté, commencer par \(entry.fr)."
            )
        }
        return Wording(
            en: "\(entry.en) is what is on the table; \(whole.en) can follow once it has shown results.",
            fr: "\(entry.fr) est déjà ce qui est proposé ; \(whole.fr) pourra suivre, résultats à l'appui."
        )
    }

    private var withoutPlanB: Wording {
        guard let ask = map.ask.map({ Wording.quoted($0.displayName) }) else {
            return Wording(
                en: "None: without a smaller offer, a no is a no to everything.",
                fr: "Aucun : sans offre plus légère, un non est un non à tout."
            )
        }
        return Wording(
            en: "None: without a smaller offer, a no to \(ask.en) is a no to everything.",
            fr: "Aucun : sans offre plus légère, un non à \(ask.fr) est un non à tout."
        )
    }
}
