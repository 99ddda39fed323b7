import StakeholderModel

/// What pictures say in words of their own.
enum PictureWords {
    static let whoAllocates = Wording(en: "Who allocates it?", fr: "Qui le répartit ?")
    static let nobodyNamed = Wording(en: "nobody has been named", fr: "personne n'a été nommé")
    static let shared = Wording(en: "Shared", fr: "Partagé")
    static let amountUnknown = Wording(en: "amount unknown", fr: "montant inconnu")
    static let outside = Wording(en: "works elsewhere", fr: "hors du compte")
    static let allocates = Wording(en: "allocates", fr: "répartit")
    static let holds = Wording(en: "holds", fr: "tient")
    static let engagedBy = Wording(en: "engaged by", fr: "engagé par")
    static let preferredBy = Wording(en: "preferred by", fr: "préféré par")
    static let contact = Wording(en: "in contact with", fr: "en contact avec")
    static let dotted = Wording(en: "also reports to", fr: "rattaché aussi à")
    static let findings = Wording(en: "Findings", fr: "Constats")
    static let reportsTo = Wording(en: "reports to", fr: "rattaché à")
    static let assumed = Wording(en: "assumed, not confirmed", fr: "supposé, non confirmé")
    static let access = Wording(en: "our access", fr: "notre accès")
    static let finding = Wording(en: "finding", fr: "constat")
    static let provider = Wording(en: "provider", fr: "prestataire")
    static let budget = Wording(en: "budget", fr: "budget")
    static let unmapped = Wording(en: "nobody known yet", fr: "personne de connu")
    static let accessUnknown = Wording(en: "access not known", fr: "accès à qualifier")

    static let onlyWay = Wording(
        en: "only way: a step hangs on them",
        fr: "passage obligé : une étape en dépend"
    )

    /// The star of whoever has a say.
    static func say(_ say: CardForm.Say) -> Wording {
        switch say {
        case .known: Wording(en: "has a say", fr: "a son mot à dire")
        case .assumed: Wording(en: "apparently has a say", fr: "aurait son mot à dire")
        }
    }

    static func link(_ kind: LinkKind) -> Wording {
        switch kind {
        case .influence, .mandate, .introduction, .trust:
            Wording(
                en: "influence: the thicker, the stronger",
                fr: "influence : plus le trait est épais, plus elle est forte"
            )
        case .conflict: Wording(en: "conflicts with", fr: "en désaccord avec")
        case .dotted: dotted
        case .budget: Wording(en: "holds or allocates", fr: "tient ou répartit")
        case .provider: Wording(en: "tie of a provider", fr: "lien d'un prestataire")
        case .mappedPath: Wording(en: "mapped", fr: "cartographié")
        case .fragilePath:
            Wording(en: "fragile: a single way, or in doubt", fr: "fragile : un seul chemin, ou un doute")
        case .contestedPath: Wording(en: "contested by a provider", fr: "disputé par un prestataire")
        case .unmappedPath: Wording(en: "unmapped", fr: "non cartographié")
        case .blockedPath: Wording(en: "blocked", fr: "bloqué")
        case .passedPath: Wording(en: "passed", fr: "validé")
        }
    }

    static func sign(_ sign: CardSign) -> Wording {
        switch sign {
        case .advocate: lowered(Stance.advocate.label)
        case .supporter: lowered(Stance.supporter.label)
        case .neutral: lowered(Stance.neutral.label)
        case .skeptic: lowered(Stance.skeptic.label)
        case .opponent: lowered(Stance.opponent.label)
        case .stanceUnknown: lowered(Stance.unknownLabel)
        case .provider: provider
        case .budget: budget
        case .unmapped: unmapped
        case .ours: DecisionWords.us
        case .mappedGate: Wording(en: "mapped step", fr: "étape cartographiée")
        case .fragileGate: Wording(en: "fragile step", fr: "étape fragile")
        case .contestedGate: Wording(en: "contested step", fr: "étape disputée")
        case .unmappedGate: Wording(en: "unmapped step", fr: "étape non cartographiée")
        case .blockedGate: Wording(en: "blocked step", fr: "étape bloquée")
        case .passedGate: Wording(en: "passed step", fr: "étape validée")
        }
    }

    /// How many, in words: "2 critical, 3 warnings".
    static func counts(critical: Int, warnings: Int, notes: Int) -> Wording {
        let parts: [Wording] = [
            (critical, Wording(en: "critical", fr: critical > 1 ? "critiques" : "critique")),
            (warnings, Wording(en: warnings > 1 ? "warnings" : "warning", fr: "à surveiller")),
            (notes, Wording(en: notes > 1 ? "notes" : "note", fr: "à noter")),
        ]
        .filter { $0.0 > 0 }
        .map { count, word in Wording(en: "\(count) \(word.en)", fr: "\(count) \(word.fr)") }
        guard !parts.isEmpty else { return Wording(en: "no finding", fr: "aucun constat") }
        return Wording(
            en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", ")
        )
    }

    static func lowered(_ wording: Wording) -> Wording {
        wording.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    }
}
