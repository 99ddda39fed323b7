import StakeholderModel

/// What people call each closed vocabulary, with "unknown" in front or behind as each language has it.
enum VocabularyNames {
    /// `unknown role`, `rôle inconnu`.
    static func unknown<V: ClosedVocabulary>(_ type: V.Type) -> Wording {
        unknownByType[ObjectIdentifier(type)] ?? Wording(en: "unknown word", fr: "mot inconnu")
    }

    private static let unknownByType: [ObjectIdentifier: Wording] = [
        ObjectIdentifier(Access.self): Wording(en: "unknown access", fr: "niveau d'accès inconnu"),
        ObjectIdentifier(Basis.self): Wording(en: "unknown basis", fr: "fondement inconnu"),
        ObjectIdentifier(GateKind.self): Wording(en: "unknown gate kind", fr: "type d'étape inconnu"),
        ObjectIdentifier(GateStatus.self): Wording(en: "unknown gate status", fr: "statut d'étape inconnu"),
        ObjectIdentifier(Influence.self): Wording(en: "unknown influence", fr: "influence inconnue"),
        ObjectIdentifier(InfluenceStrength.self): Wording(
            en: "unknown strength of influence",
            fr: "force d'influence inconnue"
        ),
        ObjectIdentifier(ProviderRelation.self): Wording(
            en: "unknown provider relation",
            fr: "relation de prestataire inconnue"
        ),
        ObjectIdentifier(ProviderStatus.self): Wording(
            en: "unknown provider status",
            fr: "statut de prestataire inconnu"
        ),
        ObjectIdentifier(Role.self): Wording(en: "unknown role", fr: "rôle inconnu"),
        ObjectIdentifier(SignalFlag.self): Wording(en: "unknown flag", fr: "signal inconnu"),
        ObjectIdentifier(Stance.self): Wording(en: "unknown stance", fr: "position inconnue"),
        ObjectIdentifier(TieKind.self): Wording(en: "unknown tie", fr: "lien inconnu"),
    ]
}
