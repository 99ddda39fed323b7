/// Names and titles as they are met: short, long, in other scripts, without a space.
enum RandomWords {
    static let subjects = ["prospecting", "telephone", "change management for the field force"]

    private static let names = [
        "Ann Lee", "Jean-Baptiste de La Rochefoucauld-Doudeauville", "Bo", "Élodie Çelik", "王小明",
        "Ольга Петрова",
        "Maria", "Sir Thomas Montgomery Fitzgerald-Worthington the Third of Somewhere", "O'Neil & Sons",
        "محمد علي", "Bundesausbildungsförderungsgesetzbeauftragte", "Zoë",
    ]

    private static let titles = [
        "CEO", "Head of Sales", "Vice President of Learning and Development, Europe, Middle East and Africa",
        "Directeur général de la régie", "Responsable formation du groupe", "CFO", "IT",
        "Rechtsschutzversicherungsgesellschaftsangestellter", "営業部長", "Buyer",
    ]

    private static let units = ["HR", "Sales", "Direction des systèmes d'information et du numérique", "財務"]

    static func name(_ numbers: inout RandomNumbers) -> String { names[numbers.below(names.count)] }
    static func title(_ numbers: inout RandomNumbers) -> String { titles[numbers.below(titles.count)] }
    static func unit(_ numbers: inout RandomNumbers) -> String { units[numbers.below(units.count)] }
}
