import StakeholderModel

extension MapTables {
    /// Something we offer.
    static let offer = ObjectReader<Offer>(
        name: Wording(en: "an offer", fr: "une offre"),
        keys: [
            .text(MapKey.name, \.name),
            .fact(MapKey.price, .money, \.price),
            .facts(MapKey.scope, .text, \.scope),
            .facts(MapKey.audience, .audience, \.audience),
            .flag(MapKey.entry, \.isEntry),
            .flag(MapKey.proposed, \.isProposed),
        ]
    )

    /// Another provider.
    static let provider = ObjectReader<Provider>(
        name: Wording(en: "a provider", fr: "un prestataire"),
        keys: [
            .text(MapKey.name, \.name),
            .fact(MapKey.relation, .word, \.relation),
            .fact(MapKey.status, .word, \.status),
            .facts(MapKey.scope, .text, \.scope),
            .facts(MapKey.audience, .audience, \.audience),
            .facts(MapKey.engagedBy, .person, \.engagedBy),
            .facts(MapKey.preferredBy, .person, \.preferredBy),
            .facts(MapKey.contact, .person, \.contact),
            .text(MapKey.notes, \.notes),
            .ties(MapKey.ties, \.ties),
        ]
    )
}
