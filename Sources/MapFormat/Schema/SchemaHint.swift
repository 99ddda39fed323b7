import StakeholderModel

/// What an editor says of a text that has not the form of its place; without it, the editor shows the expression.
enum SchemaHint {
    static let identifier = Wording(
        en: "a short name has letters, digits, - and _, and is no word of the format such as all or unknown",
        fr:
            "un nom court a des lettres, des chiffres, - et _, et n'est pas un mot du format comme all ou unknown"
    )
    static let reference = Wording(
        en: "write the short name of something on the map, such as dg",
        fr: "écrivez le nom court d'un élément de la carte, par exemple dg"
    )
    static let arrow = Wording(
        en: "write two people with an arrow, such as dg -> training",
        fr: "écrivez deux personnes avec une flèche, par exemple dg -> formation"
    )
    static let text = Wording(
        en: "write a text, or unknown when you asked in vain",
        fr: "écrivez un texte, ou unknown si vous avez demandé sans réponse"
    )
    static let number = Wording(
        en: "write a whole number, such as 50",
        fr: "écrivez un nombre entier, par exemple 50"
    )
    static let money = Wording(
        en: "write an amount, such as 90 k€",
        fr: "écrivez un montant, par exemple 90 k€"
    )
    static let date = Wording(
        en: "write a day such as 2025-03-12, or a month such as 2025-06",
        fr: "écrivez un jour comme 2025-03-12, ou un mois comme 2025-06"
    )
    static let duration = Wording(
        en: "write a number and a unit, such as 3 weeks",
        fr: "écrivez un nombre et une unité, par exemple 3 semaines"
    )
    static let country = Wording(
        en: "write the ISO code of two letters, such as FR",
        fr: "écrivez le code ISO de deux lettres, par exemple FR"
    )
    static let currency = Wording(
        en: "write the ISO code of three letters, such as EUR",
        fr: "écrivez le code ISO de trois lettres, par exemple EUR"
    )
}
