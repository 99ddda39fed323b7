import DecisionAnalysis
import Findings
import StakeholderModel

extension WayOutWords {
    /// What the first step has not to pass, and what is no risk with it; never empty.
    func avoided(by lighter: LighterOffer) -> [Wording] {
        let steps = lighter.stepsLess.map { judged -> Wording in
            let title = judged.gate.title.quoted
            let who = RuleWords(names: names).wording(of: judged.gate)
            return Wording(
                en: "The step \(title.en), decided by \(who.en).",
                fr: "L'étape \(title.fr), où la décision revient à : \(who.fr)."
            )
        }
        let whole = lighter.whole.map { Wording.quoted($0.displayName) } ?? .verbatim("")
        let risks = lighter.findingsLess.map { finding in
            Wording(
                en: "With \(whole.en): \(finding.message.en).",
                fr: "Avec \(whole.fr) : \(finding.message.fr)."
            )
        }
        let all = steps + risks
        return all.isEmpty ? [arbitrationAvoided(by: lighter) ?? nothingAvoided] : all
    }

    /// That somebody commits the first step alone, and not the whole.
    private func arbitrationAvoided(by lighter: LighterOffer) -> Wording? {
        guard let small = lighter.entry.price.value, let whole = lighter.whole, let large = whole.price.value,
            let budget = budget(committing: small), let limit = budget.latitude.value,
            large.isMore(than: limit, mapCurrency: map.currency) == true
        else { return nil }
        let (name, offer) = (Wording.quoted(budget.displayName), Wording.quoted(whole.displayName))
        return Wording(
            en: "The arbitration of \(name.en): \(offer.en) is above what can be committed without one.",
            fr: "L'arbitrage de \(name.fr) : \(offer.fr) dépasse ce que l'on peut engager sans lui."
        )
    }

    private var nothingAvoided: Wording {
        Wording(
            en: "Nothing that the map knows of: its steps are those of the whole.",
            fr: "Rien que la carte connaisse : les étapes sont celles de l'ensemble."
        )
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
    func holder(committing price: Money) -> Wording? {
        guard let budget = budget(committing: price), let limit = budget.latitude.value else { return nil }
        return latitude(limit, of: budget)
    }

    /// The first budget of which so much can be committed without an arbitration.
    private func budget(committing price: Money) -> Budget? {
        map.usedBudgets.first { budget in
            guard let limit = budget.latitude.value else { return false }
            return price.isMore(than: limit, mapCurrency: map.currency) == false
        }
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

    func amount(_ money: Money) -> Wording { money.wording(mapCurrency: map.currency) }
}
