import StakeholderModel

/// Where a portfolio goes: a page, and beside it a page for each deal whose name starts as that of the portfolio does.
struct PortfolioTarget {
    /// The page itself, as it was given.
    let path: String
    /// The names of the pages of deals so far, as they are compared.
    private var taken: Set<String> = []

    init(_ output: String) throws(UsageError) {
        let name = output.lowercased()
        guard name.hasSuffix(".html") || name.hasSuffix(".htm") else { throw PortfolioTarget.isNoPage }
        path = output
    }

    /// A new name for the page of a deal: `portfolio-team-1-acme.html`. It needs no escaping in an address.
    ///
    /// - Parameter file: what messages call the map, from the folder of the portfolio on.
    mutating func nameOfPage(for file: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        let parts = [last, file].map { PortfolioTarget.plain(PortfolioTarget.withoutEnding($0)) }
        let stem = parts.joined(separator: "-")
        var name = stem
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = stem + "-\(number)"
        }
        return name + ".html"
    }

    /// The whole path of a page beside the portfolio.
    func path(ofPage name: String) -> String {
        path.lastIndex(of: "/").map { path[...$0] + name } ?? name
    }

    private static func withoutEnding(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// Letters and digits of ASCII, with a hyphen for whatever is between.
    private static func plain(_ text: String) -> String {
        let parts = TextFolding.folded(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return parts.isEmpty ? "deal" : parts.joined(separator: "-")
    }

    private static var isNoPage: UsageError {
        UsageError(
            Wording(
                en: "the review of a folder is a page with others beside it, and has to be a file",
                fr: "la revue d'un dossier est une page avec d'autres à côté, et doit être un fichier"
            ),
            help: Wording(
                en: "write for instance `-o portfolio.html`",
                fr: "écrivez par exemple `-o portefeuille.html`"
            )
        )
    }
}
