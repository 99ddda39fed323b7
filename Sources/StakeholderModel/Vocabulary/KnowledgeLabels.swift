extension Knowledge {
    /// What a report says of the state.
    public var label: Wording {
        switch self {
        case .absent: Wording(en: "Not asked", fr: "Non demandé")
        case .unknown: Wording(en: "Asked, no answer", fr: "Demandé, sans réponse")
        case .assumed: Wording(en: "Assumed", fr: "Supposé")
        case .known: Wording(en: "Confirmed", fr: "Confirmé")
        }
    }
}

extension Stance {
    /// What a card says when nobody knows the stance.
    public static let unknownLabel = Wording(en: "Stance unknown", fr: "Position inconnue")
}

extension GateStatus {
    /// What a picture says when nobody knows how far a gate is.
    public static let unknownLabel = Wording(en: "Status unknown", fr: "Statut inconnu")
}
