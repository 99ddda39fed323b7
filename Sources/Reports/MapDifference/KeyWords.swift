import StakeholderModel

/// What people call the keys of a map.
enum KeyWords {
    /// The name of a key, as it stands before a colon.
    static func label(_ key: MapKey) -> Wording {
        deal(key) ?? people(key) ?? market(key) ?? decision(key) ?? .verbatim(key.rawValue)
    }

    static func deal(_ key: MapKey) -> Wording? {
        switch key {
        case .account: Wording(en: "account", fr: "compte")
        case .deal: Wording(en: "deal", fr: "affaire")
        case .headcount: Wording(en: "headcount", fr: "effectif")
        case .country: Wording(en: "country", fr: "pays")
        case .sector: Wording(en: "sector", fr: "secteur")
        case .publicSector: Wording(en: "public procurement", fr: "marchés publics")
        case .currency: Wording(en: "currency", fr: "devise")
        case .language: Wording(en: "language", fr: "langue")
        case .playbook: .verbatim("playbook")
        case .asOf: Wording(en: "day of the map", fr: "date de la carte")
        case .closeBy: Wording(en: "signature aimed at", fr: "signature visée")
        case .neededBy: Wording(en: "needed by the client", fr: "attendu par le client")
        case .impact: Wording(en: "impact", fr: "impact")
        case .measure: Wording(en: "how they measure it", fr: "comment ils le mesurent")
        case .expected: Wording(en: "what they expect", fr: "ce qu'ils attendent")
        case .underlying: Wording(en: "what lies underneath", fr: "ce qu'il y a derrière")
        case .criteria: Wording(en: "criteria", fr: "critères")
        case .whyNow: Wording(en: "why now", fr: "pourquoi maintenant")
        case .because: Wording(en: "because", fr: "parce que")
        case .until: Wording(en: "until", fr: "jusqu'au")
        default: nil
        }
    }

    static func people(_ key: MapKey) -> Wording? {
        switch key {
        case .name: Wording(en: "name", fr: "nom")
        case .title: Wording(en: "title", fr: "fonction")
        case .unit: Wording(en: "unit", fr: "service")
        case .notes: .verbatim("notes")
        case .wants: Wording(en: "what is in it for them", fr: "ce qu'elle y gagne")
        case .joined: Wording(en: "joined", fr: "arrivée")
        case .external: Wording(en: "works elsewhere", fr: "travaille ailleurs")
        case .count: Wording(en: "how many", fr: "nombre")
        case .roles: Wording(en: "role", fr: "rôle")
        case .stance: Wording(en: "stance", fr: "position")
        case .influence: Wording(en: "influence", fr: "influence")
        case .access: Wording(en: "our access", fr: "notre accès")
        case .metBy: Wording(en: "met by", fr: "vue par")
        case .reportsTo: Wording(en: "reports to", fr: "rattachement")
        case .dottedTo: Wording(en: "also reports to", fr: "rattachement en pointillé")
        case .with: Wording(en: "with", fr: "avec")
        case .by: Wording(en: "by", fr: "par")
        case .date: Wording(en: "date", fr: "date")
        case .says: Wording(en: "who said it", fr: "qui l'a dit")
        case .about: Wording(en: "about", fr: "au sujet de")
        case .flag: Wording(en: "signal", fr: "signal")
        case .quote: Wording(en: "words", fr: "propos")
        case .answered, .what: Wording(en: "answered", fr: "réponse apportée")
        default: nil
        }
    }

    static func market(_ key: MapKey) -> Wording? {
        switch key {
        case .price: Wording(en: "price", fr: "prix")
        case .scope: Wording(en: "subjects", fr: "sujets")
        case .audience: Wording(en: "for", fr: "pour")
        case .entry: Wording(en: "small first step", fr: "premier pas")
        case .proposed: Wording(en: "on the table", fr: "sur la table")
        case .relation: Wording(en: "beside our offer", fr: "face à notre offre")
        case .status: Wording(en: "status", fr: "statut")
        case .engagedBy: Wording(en: "engaged by", fr: "à la demande de")
        case .preferredBy: Wording(en: "preferred by", fr: "a la préférence de")
        case .contact: Wording(en: "deals with", fr: "en contact avec")
        case .ties: Wording(en: "ties", fr: "liens")
        case .providers: Wording(en: "other providers", fr: "autres prestataires")
        default: nil
        }
    }

    static func decision(_ key: MapKey) -> Wording? {
        switch key {
        case .amount: Wording(en: "amount", fr: "montant")
        case .available: Wording(en: "what is left", fr: "reste disponible")
        case .reserved: Wording(en: "set aside for this deal", fr: "réservé à cette affaire")
        case .shared: Wording(en: "shared", fr: "partagé")
        case .priorities: Wording(en: "what goes first", fr: "priorités")
        case .latitude: Wording(en: "what its holder commits alone", fr: "engagement possible sans arbitrage")
        case .requestedBy: Wording(en: "requested by", fr: "demande faite par")
        case .allocatedBy: Wording(en: "who allocates it", fr: "qui le répartit")
        case .heldBy: Wording(en: "who holds it", fr: "qui le tient")
        case .releasedBy: Wording(en: "who releases it", fr: "qui le débloque")
        case .decidedOn: Wording(en: "when it is split", fr: "date de l'arbitrage")
        case .used: Wording(en: "used for this deal", fr: "utilisé pour cette affaire")
        case .budgets: Wording(en: "budgets", fr: "budgets")
        case .kind: Wording(en: "kind of step", fr: "type d'étape")
        case .decidedBy: Wording(en: "who decides", fr: "qui décide")
        case .vetoedBy: Wording(en: "who can stop it", fr: "qui peut l'arrêter")
        case .advisory: Wording(en: "advisory only", fr: "avis consultatif")
        case .consulted: Wording(en: "who is consulted", fr: "qui est consulté")
        case .after: Wording(en: "after", fr: "après")
        case .needs: Wording(en: "documents", fr: "documents")
        case .drawsOn: Wording(en: "draws on", fr: "porte sur")
        case .above: Wording(en: "only above", fr: "seulement au-dessus de")
        case .usualDuration: Wording(en: "usual time", fr: "durée habituelle")
        case .due: Wording(en: "due", fr: "échéance")
        case .relations: Wording(en: "bond", fr: "lien")
        default: nil
        }
    }
}
