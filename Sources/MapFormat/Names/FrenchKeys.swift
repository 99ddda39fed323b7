import StakeholderModel

/// The keys of the format as people who speak French are tempted to write them.
enum FrenchKeys {
    private static let words: [String: String] = [
        "affaire": "deal", "apres": "after", "avec": "with", "besoin": "need", "besoins": "need",
        "budgets": "budgets", "citation": "quote", "client": "account", "compte": "account",
        "concurrents": "providers", "decide par": "decided_by", "decideur": "decided_by",
        "devise": "currency",
        "dispositif": "scope", "duree": "usual_duration", "echeance": "due", "effectif": "headcount",
        "equipe": "us", "etape": "gate", "etapes": "gates", "fonction": "title", "identifiant": "id",
        "journal": "log", "langue": "language", "montant": "amount", "nom": "name", "nombre": "count",
        "nous": "us", "offre": "offers", "offres": "offers", "parce que": "because", "pays": "country",
        "personne": "people", "personnes": "people", "position": "stance", "poste": "title",
        "prestataire": "providers", "prestataires": "providers", "prix": "price", "rattache a": "reports_to",
        "rencontre par": "met_by", "role": "roles", "secteur": "sector", "service": "unit",
        "statut": "status",
        "titre": "title", "type": "kind",
    ]

    /// The key that a French word means, when the object has it.
    static func meant(by word: String, among keys: [String]) -> [String]? {
        guard word.utf8.count <= 40 else { return nil }
        let folded = TextFolding.folded(word).map { $0 == "_" || $0 == "-" ? " " : $0 }
        guard let key = words[String(folded)], keys.contains(key) else { return nil }
        return [key]
    }
}
