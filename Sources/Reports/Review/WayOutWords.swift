import DecisionAnalysis
import Findings
import StakeholderModel

/// What is said of the way out of a deal that does not pass as a whole.
struct WayOutWords {
    private let analysis: MapAnalysis
    private let names: NameWords
    private var map: AccountMap { analysis.map }

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

extension WayOutWords {
    /// What the first step has not to pass, and what is no risk with it.
    func avoided(by lighter: LighterOffer) -> [Wording] {
        let steps = lighter.stepsLess.map { judged -> Wording in
            let title = judged.gate.title.quoted
            let who = RuleWords(names: names).wording(of: judged.gate)
            return Wording(
                en: "The step \(title.en), decided by \(who.en).",
                fr: "L'étape \(title.fr), où la décision revient à : \(who.fr)."
            )
        }
        return steps + lighter.findingsLess.map(\.message.sentence)
    }

    /// What a smaller step would not have to pass, as far as the map says it; never empty.
    var couldAvoid: [Wording] {
        let all = aboveWords + latitudeWords
        guard all.isEmpty else { return all }
        let shared = map.usedBudgets.first(where: \.isShared)
        guard let budget = shared ?? map.usedBudgets.first else { return [allOrNothing] }
        let name = Wording.quoted(budget.displayName)
        return [
            Wording(
                en:
                    "The arbitration of \(name.en), as long as it stays below what can be committed without one: "
                    + "ask how much that is.",
                fr:
                    "L'arbitrage de \(name.fr), tant qu'elle reste sous le montant que l'on peut engager sans lui : "
                    + "demander lequel."
            )
        ]
    }

    private var allOrNothing: Wording {
        Wording(
            en: "That one budget or one step refuses all at once.",
            fr: "Qu'un seul budget ou une seule étape refuse tout d'un coup."
        )
    }

    /// `Below 100,000 GBP, the step 'Purchase approval' falls away.`
    private var aboveWords: [Wording] {
        map.gates.filter { $0.isOpen && !$0.isAdvisory }.compactMap { gate in
            guard let limit = gate.above.value,
                let judged = analysis.gates.first(where: { $0.gate.reference == .declared(gate.identifier) })
            else { return nil }
            let (title, amount) = (judged.gate.title.quoted, amount(limit))
            return Wording(
                en: "Up to \(amount.en), the step \(title.en) falls away.",
                fr: "Jusqu'à \(amount.fr), l'étape \(title.fr) n'a pas lieu."
            )
        }
    }

    private var latitudeWords: [Wording] {
        map.usedBudgets.compactMap { budget in budget.latitude.value.map { latitude($0, of: budget) } }
    }

    /// Who can commit so much alone.
    private func holder(committing price: Money) -> Wording? {
        map.usedBudgets.lazy.compactMap { budget -> Wording? in
            guard let limit = budget.latitude.value,
                price.isMore(than: limit, mapCurrency: map.currency) == false
            else { return nil }
            return latitude(limit, of: budget)
        }
        .first
    }

    private func latitude(_ limit: Money, of budget: Budget) -> Wording {
        let (amount, name) = (amount(limit), Wording.quoted(budget.displayName))
        let holders = budget.heldBy.values
        guard !holders.isEmpty else {
            return Wording(
                en: "Up to \(amount.en), the holder of \(name.en) commits alone.",
                fr: "Jusqu'à \(amount.fr), qui tient \(name.fr) s'engage sans autre accord."
            )
        }
        let who = Wording.or(holders.map { .verbatim(names.person($0)) })
        return Wording(
            en: "Up to \(amount.en) of \(name.en), \(who.en) can say yes alone.",
            fr: "Jusqu'à \(amount.fr) sur \(name.fr), \(who.fr) s'engage sans autre accord."
        )
    }

    private func amount(_ money: Money) -> Wording { money.wording(mapCurrency: map.currency) }
}
