import StakeholderModel

/// What pictures say of what they do not show, and pages of each other.
enum PageWords {
    static let index = Wording(en: "All pages", fr: "Toutes les pages")
    static let previous = Wording(en: "Previous part", fr: "Partie précédente")
    static let next = Wording(en: "Next part", fr: "Partie suivante")
    static let elsewhere = Wording(en: "Beside the chart", fr: "À côté de l'organigramme")

    static func page(_ number: Int, of count: Int) -> Wording {
        let (number, count) = (Wording.number(number), Wording.number(count))
        return Wording(en: "Page \(number.en) of \(count.en)", fr: "Page \(number.fr) sur \(count.fr)")
    }

    /// "+ 23 below · page 4".
    static func below(_ count: Int, pages: Range<Int>?) -> Wording {
        let number = Wording.number(count)
        let place = pages.map { " · " + self.pages($0) } ?? ""
        return Wording(en: "+ \(number.en) below\(place)", fr: "+ \(number.fr) en dessous\(place)")
    }

    static func above(page: Int) -> Wording {
        Wording(en: "above: page \(page + 1)", fr: "au-dessus : page \(page + 1)")
    }

    static func lines(_ count: Int) -> Wording {
        Wording(
            en: count == 1 ? "+ 1 line elsewhere" : "+ \(count) lines elsewhere",
            fr: count == 1 ? "+ 1 lien ailleurs" : "+ \(count) liens ailleurs"
        )
    }

    /// "60 of 5,470 people".
    static func people(_ shown: Int, of all: Int) -> Wording {
        let (shown, total) = (Wording.number(shown), Wording.number(all))
        return Wording(
            en: "\(shown.en) of \(total.en) people",
            fr: "\(shown.fr) personnes sur \(total.fr)"
        )
    }

    static func people(_ count: Int) -> Wording {
        let number = Wording.number(count)
        return Wording(
            en: count == 1 ? "1 person" : "\(number.en) people",
            fr: count < 2 ? "\(number.fr) personne" : "\(number.fr) personnes"
        )
    }

    static func pages(_ count: Int) -> Wording {
        let number = Wording.number(count)
        return Wording(
            en: count == 1 ? "1 page" : "\(number.en) pages",
            fr: count < 2 ? "\(number.fr) page" : "\(number.fr) pages"
        )
    }

    /// "2 of 36".
    static func part(_ part: Int, of parts: Int) -> Wording {
        Wording(en: "\(part + 1) of \(parts)", fr: "\(part + 1) sur \(parts)")
    }

    private static func pages(_ pages: Range<Int>) -> String {
        pages.count == 1
            ? "page \(pages.lowerBound + 1)" : "pages \(pages.lowerBound + 1)–\(pages.upperBound)"
    }
}
