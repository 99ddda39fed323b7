import StakeholderModel

/// The words around explanations.
enum ExplainWords {
    static let speaks = Wording(en: "A map on which it speaks", fr: "Une carte sur laquelle elle parle")
    static let isQuiet = Wording(en: "A map on which it is silent", fr: "Une carte sur laquelle elle se tait")

    static let strengthTitle = Wording(en: "The strength of a way", fr: "La force d'un chemin")
    static let strengthIntroduction = Wording(
        en: "A way from us to a person is as strong as the product of its steps and of the people it passes. "
            + "The product orders ways, exactly; it is not a probability, and reports say it in words: strong "
            + "from 0.5, medium from 0.2, else weak. A step that is assumed counts half.",
        fr: "La force d'un chemin de nous à une personne est le produit de ses étapes et des personnes qu'il "
            + "traverse. Ce produit ordonne les chemins, exactement\u{00A0}; ce n'est pas une probabilité, et "
            + "les rapports le disent en mots\u{00A0}: forte à partir de 0,5, moyenne à partir de 0,2, sinon "
            + "faible. Une étape supposée compte pour moitié."
    )
    static let ourAccess = Wording(en: "Our access to a person", fr: "Notre accès à une personne")
    static let fromPersonToPerson = Wording(
        en: "From one person to the next",
        fr: "D'une personne à la suivante"
    )
    static let passingThrough = Wording(
        en: "A person on the way, by their stance",
        fr: "Une personne sur le chemin, selon sa position"
    )
    static let fromRival = Wording(
        en: "From another provider to a person",
        fr: "D'un autre prestataire à une personne"
    )
    static let passingForRival = Wording(
        en: "A person on another provider's way, by their stance towards us",
        fr: "Une personne sur le chemin d'un autre prestataire, selon sa position envers nous"
    )
    static let engagedBy = Wording(en: "engaged by", fr: "engagé par")
    static let preferredBy = Wording(en: "preferred by", fr: "préféré par")
    static let contact = Wording(en: "in contact with", fr: "en contact avec")
}
