import StakeholderModel

/// The keys of the format as people are tempted to write them: in French, or as another tool calls them.
enum KeysInOtherWords {
    private static let french: [String: [MapKey]] = [
        "acheteurs": [.people], "affaire": [.deal], "apres": [.after], "arbitre par": [.allocatedBy],
        "avec": [.with], "besoin": [.need], "besoins": [.need], "citation": [.quote], "client": [.account],
        "commentaire": [.notes], "commentaires": [.notes], "compte": [.account], "concurrence": [.providers],
        "concurrent": [.providers], "concurrents": [.providers], "decide par": [.decidedBy],
        "decideur": [.decidedBy], "decideurs": [.decidedBy], "detenu par": [.heldBy], "devise": [.currency],
        "disponible": [.available], "dispositif": [.scope], "dit": [.quote], "duree": [.usualDuration],
        "echeance": [.due, .neededBy], "effectif": [.headcount], "entreprise": [.account], "equipe": [.us],
        "etape": [.gate, .gates], "etapes": [.gates], "fonction": [.title], "identifiant": [.id],
        "interlocuteurs": [.people], "journal": [.log], "langue": [.language], "liens": [.relations],
        "montant": [.amount], "nom": [.name], "nombre": [.count], "nous": [.us], "offre": [.offers],
        "offres": [.offers], "parce que": [.because], "partage": [.shared], "participants": [.with],
        "pays": [.country], "personne": [.people], "personnes": [.people], "position": [.stance],
        "poste": [.title], "prestataire": [.providers], "prestataires": [.providers], "prix": [.price],
        "projet": [.deal], "rattache a": [.reportsTo], "rdv": [.log], "remarques": [.notes],
        "rencontre par": [.metBy], "rendez vous": [.log], "reunions": [.log], "role": [.roles, .role],
        "secteur": [.sector], "service": [.unit], "societe": [.account], "statut": [.status],
        "sujet": [.about], "titre": [.title], "type": [.kind], "valide par": [.decidedBy],
    ]

    private static let english: [String: [MapKey]] = [
        "approved by": [.decidedBy], "approver": [.decidedBy], "approvers": [.decidedBy],
        "attendees": [.with], "attitude": [.stance], "boss": [.reportsTo], "close date": [.closeBy],
        "comment": [.notes], "comments": [.notes], "company": [.account], "competition": [.providers],
        "competitor": [.providers], "competitors": [.providers], "contacts": [.people], "cost": [.price],
        "customer": [.account], "date": [.asOf], "deadline": [.due, .neededBy], "decided": [.decidedBy],
        "decider": [.decidedBy], "deciders": [.decidedBy], "department": [.unit], "depends on": [.after],
        "duration": [.usualDuration], "employees": [.headcount], "holder": [.heldBy], "industry": [.sector],
        "job": [.title], "job title": [.title], "manager": [.reportsTo], "meeting": [.log],
        "meetings": [.log],
        "note": [.notes], "opportunity": [.deal], "owner": [.heldBy], "participants": [.with],
        "position": [.title], "power": [.influence], "project": [.deal], "reports": [.reportsTo],
        "said": [.quote], "sentiment": [.stance], "size": [.headcount], "speaker": [.says],
        "stages": [.gates], "stakeholders": [.people], "steps": [.gates], "subject": [.about],
        "support": [.stance], "team": [.us], "topic": [.about], "veto": [.vetoedBy], "vendors": [.providers],
        "why": [.because], "who": [.says, .with],
    ]

    /// The keys that a word means, when the object has one of them.
    static func meant(by word: String, among keys: [String]) -> [String]? {
        guard word.utf8.count <= 40 else { return nil }
        let folded = TextFolding.folded(word)
        if keys.contains(MapKey.date.rawValue), folded.first?.isNumber == true {
            return [MapKey.date.rawValue]
        }
        let meant = (french[folded] ?? []) + (english[folded] ?? [])
        let found = meant.map(\.rawValue).filter(keys.contains)
        return found.isEmpty ? nil : found
    }
}
