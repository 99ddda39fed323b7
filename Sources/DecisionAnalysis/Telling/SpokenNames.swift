import StakeholderModel

/// How one speaks of somebody in a meeting with somebody else of the account.
extension Stakeholder {
    /// By name; without one by the title, as that of theirs: "your training lead", « vos managers commerciaux ».
    var spoken: Wording {
        if let name { return .verbatim(name) }
        guard let title else { return .verbatim(identifier.text) }
        let own = isGroup && count.value != 1 ? "vos" : "votre"
        let text = title.inSentence
        return Wording(en: "your \(text)", fr: "\(own) \(text)")
    }

    /// The same after "of" or « de »: "of Anne", « d'Anne ».
    var spokenOf: Wording {
        let spoken = spoken
        return Wording(en: "of \(spoken.en)", fr: Wording.elided("de", before: spoken.fr))
    }
}

extension Provider {
    /// Between quotation marks, because a name of the file seldom says whether it is a person or a firm.
    var spoken: Wording { .quoted(displayName) }
}

extension String {
    /// Without a capital at the start, but for an abbreviation.
    fileprivate var inSentence: String {
        let isAbbreviation = dropFirst().first.map { !$0.isLowercase } ?? true
        return isAbbreviation ? self : prefix(1).lowercased() + dropFirst()
    }
}

extension MapAnalysis {
    /// How one speaks of a person of the map in a meeting.
    func spoken(_ person: PersonIdentifier) -> Wording {
        context.index.person(person)?.spoken ?? .verbatim(displayName(person))
    }

    /// How one speaks of a budget in a meeting: by its name only where there are several.
    func spoken(_ budget: Budget) -> Wording {
        guard map.usedBudgets.count > 1 else { return Wording(en: "this budget", fr: "ce budget") }
        let name = Wording.quoted(budget.displayName)
        return Wording(en: "the budget \(name.en)", fr: "le budget \(name.fr)")
    }

    /// The same after "of" or « de ».
    func spokenOf(_ budget: Budget) -> Wording {
        let name = Wording.quoted(budget.displayName)
        guard map.usedBudgets.count > 1 else { return Wording(en: "of this budget", fr: "de ce budget") }
        return Wording(en: "of the budget \(name.en)", fr: "du budget \(name.fr)")
    }
}
