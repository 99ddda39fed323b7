import DecisionAnalysis
import StakeholderModel

/// How a voice is called: a person by name, an unknown decider by the question that would find them.
struct VoiceWords {
    let names: NameWords

    func voice(_ voice: Voice) -> Wording {
        switch voice {
        case .person(let person): .verbatim(names.person(person))
        case .unknown(let place): unknown(place)
        }
    }

    /// Several voices, joined as one says them aloud.
    func list(_ voices: [Voice]) -> Wording { .and(voices.map(voice)) }

    /// "whoever signs", « la personne qui signe »: what to find out, told apart from the others of its gate.
    func unknown(_ place: DeciderPlace) -> Wording {
        guard let gate = names.analysis.gates.first(where: { $0.gate.reference == place.gate })?.gate else {
            return Wording(en: "whoever decides", fr: "la personne qui décide")
        }
        if place.isVeto { return numbered(place, at: gate, veto(at: gate)) }
        let isAlone = gate.places.count { !$0.isVeto } == 1
        return isAlone ? whoever(place, decidesAt: gate) : numbered(place, at: gate, another(place, at: gate))
    }

    private func veto(at gate: DealGate) -> Wording {
        let title = gate.title.quoted
        return Wording(
            en: "whoever can object at \(title.en)",
            fr: "la personne qui peut s'opposer à \(title.fr)"
        )
    }

    private func another(_ place: DeciderPlace, at gate: DealGate) -> Wording {
        let what = subject(of: place, at: gate)
        return Wording(
            en: "an unknown decider on \(what.en)",
            fr: "un décideur inconnu pour \(what.fr)"
        )
    }

    private func whoever(_ place: DeciderPlace, decidesAt gate: DealGate) -> Wording {
        if let budget = budget(of: place) {
            let name = Wording.quoted(budget)
            return Wording(en: "whoever allocates \(name.en)", fr: "la personne qui arbitre \(name.fr)")
        }
        if isAloneOfItsKind(gate), let words = gate.kind.whoeverDecides { return words }
        let title = gate.title.quoted
        return Wording(en: "whoever decides on \(title.en)", fr: "la personne qui décide de \(title.fr)")
    }

    /// The words of a kind name one gate only when no other is of that kind, and the gate has no name of its own.
    private func isAloneOfItsKind(_ gate: DealGate) -> Bool {
        let others = names.analysis.gates.count { $0.gate.kind == gate.kind }
        return others == 1 && gate.title == gate.kind.label
    }

    private func subject(of place: DeciderPlace, at gate: DealGate) -> Wording {
        budget(of: place).map(Wording.quoted) ?? gate.title.quoted
    }

    /// The budget whose `allocated_by` is the rule in which the place stands.
    private func budget(of place: DeciderPlace) -> String? {
        guard place.path.components.contains(.key(.allocatedBy)), place.path.components.count > 1,
            case .identifier(let text) = place.path.components[1]
        else { return nil }
        return names.analysis.map.usedBudgets.first { $0.identifier.text == text }?.displayName
    }

    /// Of several unknown places that would be called the same, each gets a number.
    private func numbered(_ place: DeciderPlace, at gate: DealGate, _ words: Wording) -> Wording {
        let alike = gate.places.filter { $0.person == nil && $0.isVeto == place.isVeto }
        guard alike.count > 1, let position = alike.firstIndex(of: place) else { return words }
        return Wording(
            en: "\(words.en) (\(position + 1) of \(alike.count))",
            fr: "\(words.fr) (\(position + 1) sur \(alike.count))"
        )
    }
}

extension GateKind {
    /// Who is meant when nobody knows who decides; `nil` where the kind says too little.
    fileprivate var whoeverDecides: Wording? {
        switch self {
        case .need: Wording(en: "whoever agrees on the need", fr: "la personne qui valide le besoin")
        case .planFit:
            Wording(
                en: "whoever puts the project into the training plan",
                fr: "la personne qui inscrit le projet au plan de formation"
            )
        case .technicalEvaluation:
            Wording(en: "whoever judges the technical side", fr: "la personne qui juge la partie technique")
        case .pedagogicalReview:
            Wording(en: "whoever approves the content", fr: "la personne qui valide la pédagogie")
        case .budgetAllocation:
            Wording(en: "whoever allocates the budget", fr: "la personne qui arbitre le budget")
        case .budgetRelease:
            Wording(en: "whoever releases the budget", fr: "la personne qui débloque le budget")
        case .vendorReferencing:
            Wording(en: "whoever lists new vendors", fr: "la personne qui référence les fournisseurs")
        case .legal: Wording(en: "whoever clears the contract", fr: "la personne qui valide le contrat")
        case .security: Wording(en: "whoever clears security", fr: "la personne qui valide la sécurité")
        case .dataProtection:
            Wording(en: "whoever clears data protection", fr: "la personne qui valide la conformité RGPD")
        case .worksCouncil:
            Wording(en: "whoever speaks for the works council", fr: "la personne qui parle pour le CSE")
        case .fundingBody:
            Wording(en: "whoever grants the funding", fr: "la personne qui accorde le financement OPCO")
        case .providerCoordination:
            Wording(en: "whoever coordinates the providers", fr: "la personne qui coordonne les intervenants")
        case .purchaseOrder:
            Wording(en: "whoever issues the purchase order", fr: "la personne qui émet le bon de commande")
        case .signature: Wording(en: "whoever signs", fr: "la personne qui signe")
        case .executiveApproval:
            Wording(
                en: "whoever gives the executive approval",
                fr: "la personne qui donne l'accord de la direction"
            )
        case .committee, .tender, .other: nil
        }
    }
}
