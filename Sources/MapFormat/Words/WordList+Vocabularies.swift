import StakeholderModel

extension WordList {
    /// The words of a closed vocabulary.
    static func of<V: ClosedVocabulary>(_ type: V.Type) -> WordList {
        known[ObjectIdentifier(type)] ?? WordList(type, Wording(en: "unknown word", fr: "mot inconnu"))
    }

    private init<V: ClosedVocabulary>(
        _ type: V.Type,
        _ unknown: Wording,
        also words: [String: String] = [:]
    ) {
        let entries = V.allCases.map { (word: $0.rawValue, label: $0.label) }
        self.init(unknown: unknown, words: entries, otherWords: words)
    }

    /// Built once: folding every label for each word of a map would cost more than reading the map.
    private static let known: [ObjectIdentifier: WordList] = [
        ObjectIdentifier(Access.self): WordList(
            Access.self,
            Wording(en: "unknown access", fr: "niveau d'accès inconnu")
        ),
        ObjectIdentifier(Basis.self): WordList(
            Basis.self,
            Wording(en: "unknown basis", fr: "fondement inconnu")
        ),
        ObjectIdentifier(GateKind.self): WordList(
            GateKind.self,
            Wording(en: "unknown gate kind", fr: "type d'étape inconnu")
        ),
        ObjectIdentifier(GateStatus.self): WordList(
            GateStatus.self,
            Wording(en: "unknown gate status", fr: "statut d'étape inconnu")
        ),
        ObjectIdentifier(Influence.self): WordList(
            Influence.self,
            Wording(en: "unknown influence", fr: "influence inconnue")
        ),
        ObjectIdentifier(InfluenceStrength.self): WordList(
            InfluenceStrength.self,
            Wording(en: "unknown strength of influence", fr: "force d'influence inconnue")
        ),
        ObjectIdentifier(ProviderRelation.self): WordList(
            ProviderRelation.self,
            Wording(en: "unknown provider relation", fr: "relation de prestataire inconnue")
        ),
        ObjectIdentifier(ProviderStatus.self): WordList(
            ProviderStatus.self,
            Wording(en: "unknown provider status", fr: "statut de prestataire inconnu")
        ),
        ObjectIdentifier(Role.self): WordList(
            Role.self,
            Wording(en: "unknown role", fr: "rôle inconnu"),
            also: OtherToolWords.roles
        ),
        ObjectIdentifier(SignalFlag.self): WordList(
            SignalFlag.self,
            Wording(en: "unknown flag", fr: "signal inconnu")
        ),
        ObjectIdentifier(Stance.self): WordList(
            Stance.self,
            Wording(en: "unknown stance", fr: "position inconnue"),
            also: OtherToolWords.stances
        ),
        ObjectIdentifier(TieKind.self): WordList(
            TieKind.self,
            Wording(en: "unknown tie", fr: "lien inconnu")
        ),
    ]
}
