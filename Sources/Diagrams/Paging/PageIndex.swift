import DecisionAnalysis
import StakeholderModel

/// The page that lists all pages, to be opened in a browser: one file without script, pictures or anything to load.
public enum PageIndex {
    /// The name of its file.
    public static let fileName = "index.html"
    /// What stands at its beginning, by which it is known as one of ours.
    public static let firstLine = "<!DOCTYPE html><!-- dealmap: pages of an org chart -->"

    /// The text of the list. Linear in the pages.
    public static func text(of pages: OrgPages) -> String {
        let content = pages.content
        let language = content.options.language
        let title = SVGText.escaped(content.baseTitle)
        let count = pages.pages.reduce(0) { $0 + $1.peopleCount }
        let summary = [
            content.analysis.referenceDate.wording, PageWords.people(count),
            PageWords.pages(pages.pages.count),
        ]
        .map { $0.text(in: language) }.joined(separator: " · ")
        let lines = [
            firstLine,
            "<html lang=\"\(language.rawValue)\"><head><meta charset=\"utf-8\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<title>\(title)</title>", "<style>\(IndexStyle.sheet)</style></head>",
            "<body><main><h1>\(title)</h1>", "<p>\(SVGText.escaped(summary))</p>",
        ]
        return (lines + list(pages.pages, language) + ["</main></body></html>"]).joined(separator: "\n")
            + "\n"
    }

    /// What is still to be written: a page with those that lead on from it, or the end of a list.
    private enum Step {
        case page(Int)
        case text(String)
    }

    /// The pages as nested lists, each below the page that leads to it.
    private static func list(_ pages: [OrgPages.Page], _ language: Language) -> [String] {
        let below = Dictionary(grouping: pages.indices) { pages[$0].parent ?? -1 }
        var lines = ["<ul>"]
        var waiting: [Step] = [.text("</ul>")] + (below[-1] ?? []).reversed().map(Step.page)
        while let step = waiting.popLast() {
            switch step {
            case .text(let text): lines.append(text)
            case .page(let number):
                lines.append("<li>" + entry(number, pages[number], language))
                guard let inner = below[number] else {
                    lines.append("</li>")
                    continue
                }
                lines.append("<ul>")
                waiting.append(.text("</ul></li>"))
                waiting += inner.reversed().map(Step.page)
            }
        }
        return lines
    }

    private static func entry(_ number: Int, _ page: OrgPages.Page, _ language: Language) -> String {
        let count = SVGText.escaped(PageWords.people(page.peopleCount).text(in: language))
        let title = SVGText.escaped(page.title)
        return
            "<a href=\"\(SVGText.escaped(page.name))\"><b>\(number + 1)</b> \(title)</a> <span>\(count)</span>"
    }
}

/// How the list looks: the colours of the pictures, light or dark as the reader prefers.
private enum IndexStyle {
    static let sheet = """
        :root{color-scheme:light dark}\
        body{margin:0;background:\(color(.paper));color:\(color(.ink));font:16px/1.5 Helvetica,Arial,sans-serif}\
        main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem}\
        h1{font-size:1.5rem;margin:0}\
        p,span{color:\(color(.mutedInk))}\
        ul{list-style:none;margin:0;padding:0}\
        ul ul{margin-left:.6rem;padding-left:1rem;border-left:1px solid \(color(.cardBorder))}\
        li{margin:.15rem 0}\
        a{color:\(color(.influence));text-decoration:none;overflow-wrap:anywhere}\
        a:hover,a:focus{text-decoration:underline}\
        b{display:inline-block;min-width:1.6rem;color:\(color(.mutedInk));font-weight:400}\
        @media(prefers-color-scheme:dark){\
        body{background:\(dark(.paper));color:\(dark(.ink))}\
        p,span,b{color:\(dark(.mutedInk))}\
        ul ul{border-color:\(dark(.cardBorder))}\
        a{color:\(dark(.influence))}}\
        @media print{body{background:none}}
        """

    private static func color(_ role: ColorRole) -> String { Palette.color(role, isDark: false) }
    private static func dark(_ role: ColorRole) -> String { Palette.color(role, isDark: true) }
}
