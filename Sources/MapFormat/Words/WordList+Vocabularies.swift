import Findings
import StakeholderModel

extension WordList {
    /// The words of a closed vocabulary.
    static func of<V: ClosedVocabulary>(_ type: V.Type) -> WordList {
        known[ObjectIdentifier(type)] ?? WordList(type, Wording(en: "unknown word", fr: "mot inconnu"))
    }

    private init<V: ClosedVocabulary>(
        _ type: V.Type,
        _ unknown: Wording,
        also words: [OtherToolWord<V>] = []
    ) {
        self.init(
            unknown: unknown,
            words: V.allCases.map { (word: $0.rawValue, label: $0.label) },
            otherWords: words.map { Spelling(text: $0.word, word: $0.value.rawValue, users: $0.users) }
        )
    }

    /// Built once: folding every label for each word of a map would cost more than reading the map.
    private static let known: [ObjectIdentifier: WordList] = ofPeople.merging(ofDeal) { own, _ in own }

    private static let ofPeople: [ObjectIdentifier: WordList] = [
        ObjectIdentifier(Access.self): WordList(
            Access.self,
            Wording(en: "unknown access", fr: "niveau d'accès inconnu"),
            also: OtherToolWords.accesses
        ),
        ObjectIdentifier(Basis.self): WordList(
            Basis.self,
            Wording(en: "unknown basis", fr: "fondement inconnu")
        ),
        ObjectIdentifier(Influence.self): WordList(
            Influence.self,
            Wording(en: "unknown influence", fr: "influence inconnue"),
            also: OtherToolWords.influences
        ),
        ObjectIdentifier(InfluenceStrength.self): WordList(
            InfluenceStrength.self,
            Wording(en: "unknown strength of influence", fr: "force d'influence inconnue"),
            also: OtherToolWords.strengths
        ),
        ObjectIdentifier(Role.self): WordList(
            Role.self,
            Wording(en: "unknown role", fr: "rôle inconnu"),
            also: OtherToolWords.roles
        ),
        ObjectIdentifier(Stance.self): WordList(
            Stance.self,
            Wording(en: "unknown stance", fr: "position inconnue"),
            also: OtherToolWords.stances
        ),
    ]

    private static let ofDeal: [ObjectIdentifier: WordList] = [
        ObjectIdentifier(Severity.self): WordList(
            Severity.self,
            Wording(en: "unknown severity", fr: "gravité inconnue")
        ),
        ObjectIdentifier(GateKind.self): WordList(
            GateKind.self,
            Wording(en: "unknown gate kind", fr: "type d'étape inconnu"),
            also: OtherToolWords.gateKinds
        ),
        ObjectIdentifier(GateStatus.self): WordList(
            GateStatus.self,
            Wording(en: "unknown gate status", fr: "statut d'étape inconnu"),
            also: OtherToolWords.gateStatuses
        ),
        ObjectIdentifier(ProviderRelation.self): WordList(
            ProviderRelation.self,
            Wording(en: "unknown provider relation", fr: "relation de prestataire inconnue"),
            also: OtherToolWords.providerRelations
        ),
        ObjectIdentifier(ProviderStatus.self): WordList(
            ProviderStatus.self,
            Wording(en: "unknown provider status", fr: "statut de prestataire inconnu"),
            also: OtherToolWords.providerStatuses
        ),
        ObjectIdentifier(SignalFlag.self): WordList(
            SignalFlag.self,
            Wording(en: "unknown flag", fr: "signal inconnu"),
            also: OtherToolWords.flags
        ),
        ObjectIdentifier(TieKind.self): WordList(
            TieKind.self,
            Wording(en: "unknown tie", fr: "lien inconnu")
        ),
    ]
}
