import DecisionAnalysis
import StakeholderModel

/// What the decision view says in words of its own.
enum DecisionWords {
    static let us = Wording(en: "Us", fr: "Nous")
    static let whomWeReach = Wording(en: "Whom we reach", fr: "Nos relais")
    static let whoDecides = Wording(en: "Who decides", fr: "Qui décide")
    static let gate = Wording(en: "Step", fr: "Étape")
    static let signature = Wording(en: "Signature", fr: "Signature")
    static let whoDecidesQuestion = Wording(en: "Who decides?", fr: "Qui décide ?")
    static let whoAllocatesQuestion = Wording(en: "Who allocates it?", fr: "Qui arbitre ?")
    static let whoSignsQuestion = Wording(en: "Who signs?", fr: "Qui signe ?")
    static let nobodyAsked = Wording(en: "nobody has asked", fr: "personne n'a posé la question")
    static let noRoute = Wording(en: "no way leads there", fr: "aucun chemin n'y mène")
    static let onlyWay = Wording(en: "Only way", fr: "Passage obligé")
    static let canObject = Wording(en: "Can object", fr: "Peut s'opposer")
    static let passed = Wording(en: "passed", fr: "validée")
    static let refused = Wording(en: "refused", fr: "refusée")
    static let advisory = Wording(en: "advisory", fr: "consultative")
    static let everybody = Wording(en: "all of them", fr: "tous")
    static let anybody = Wording(en: "any of them", fr: "l'un d'eux")

    /// How many of our people there are.
    static func team(_ count: Int) -> Wording {
        guard count > 0 else { return Wording(en: "our side", fr: "notre équipe") }
        return Wording(
            en: count == 1 ? "1 person" : "\(count) people",
            fr: count == 1 ? "1 personne" : "\(count) personnes"
        )
    }

    /// `5 usual steps`.
    static func usualSteps(_ count: Int) -> Wording {
        Wording(en: "\(count) usual steps", fr: "\(count) étapes habituelles")
    }

    /// What a verdict is called behind the name of a step.
    static func verdict(_ verdict: Verdict) -> Wording {
        switch verdict {
        case .mapped: Wording(en: "mapped", fr: "cartographiée")
        case .fragile: Wording(en: "fragile", fr: "fragile")
        case .contested: Wording(en: "contested", fr: "disputée")
        case .unmapped: Wording(en: "unmapped", fr: "non cartographiée")
        case .blocked: Wording(en: "blocked", fr: "bloquée")
        }
    }

    /// What a verdict is called behind the name of a person. In French it is our access that agrees with the word.
    static func access(_ verdict: Verdict) -> Wording {
        let label = verdict.label.map { $0.lowercased() }
        return Wording(en: label.en, fr: "accès \(label.fr)")
    }

    /// `1 step mapped`, `2 unmapped`: so many steps with a verdict.
    static func count(_ count: Int, _ verdict: Verdict) -> Wording {
        let plural = count > 1 ? "s" : ""
        let french = verdict == .unmapped ? "non cartographiée" : DecisionWords.verdict(verdict).fr
        return Wording(
            en: "\(count) \(DecisionWords.verdict(verdict).en)",
            fr: "\(count) \(french)\(plural)"
        )
    }

    /// `2 of 4 steps unmapped`.
    static func standing(_ verdict: Verdict, _ count: Int, of total: Int) -> Wording {
        guard count < total || total > 1 else { return DecisionWords.verdict(verdict) }
        let plural = count > 1 ? "s" : ""
        let word = DecisionWords.verdict(verdict)
        let french = verdict == .unmapped ? "non cartographiée\(plural)" : word.fr + plural
        return Wording(
            en: "\(count) of \(total) steps \(word.en)",
            fr: "\(count) étape\(plural) sur \(total) \(french)"
        )
    }

    /// Who has to say yes, in a few words; `nil` for one decider.
    static func rule(_ part: RuleOutline.Part) -> Wording? {
        switch part {
        case .place: nil
        case .all: everybody
        case .any: anybody
        case .vote(let needed, let votes, _):
            Wording(en: "\(needed) of \(votes)", fr: "\(needed) sur \(votes)")
        }
    }

    /// Why our way to somebody stands as it does, in a few words below their name.
    static func reason(_ reason: VerdictReason) -> Wording {
        switch reason {
        case .gateRefused: Wording(en: "the step was refused", fr: "l'étape a été refusée")
        case .deciderIsOpponent: Wording(en: "against us", fr: "contre nous")
        case .onlyThroughOpponents: Wording(en: "only through an opponent", fr: "seul un opposant y mène")
        case .deciderUnknown: PictureWords.nobodyNamed
        case .noRoute: noRoute
        case .rivalIsCloser: Wording(en: "a rival is as close", fr: "un concurrent est aussi proche")
        case .engagedRival: Wording(en: "engaged a rival", fr: "a engagé un concurrent")
        case .prefersRival: Wording(en: "prefers a rival", fr: "préfère un concurrent")
        case .thinReach(_, let count):
            count < 2
                ? Wording(en: "a single way", fr: "un seul chemin")
                : Wording(en: "no solid way", fr: "aucun chemin solide")
        case .deciderIsSkeptic: Wording(en: "has doubts", fr: "a des réserves")
        case .stanceUnknown: Wording(en: "stance not known", fr: "position inconnue")
        case .stanceAssumed: Wording(en: "stance only assumed", fr: "position supposée")
        case .stanceStale: Wording(en: "stance heard long ago", fr: "position ancienne")
        case .authority(.selfDeclared): Wording(en: "by their own word", fr: "sur sa seule parole")
        case .authority(.assumed): Wording(en: "assumed to decide", fr: "rôle supposé")
        case .authority(.stale): Wording(en: "said to decide, long ago", fr: "rôle entendu il y a longtemps")
        case .authority(.unsourced): Wording(en: "nobody confirms it", fr: "personne ne le confirme")
        case .repeatedAccess: Wording(en: "met several times", fr: "plusieurs échanges")
        case .independentRoutes(let count):
            Wording(en: "\(count) independent ways", fr: "\(count) chemins indépendants")
        }
    }
}
