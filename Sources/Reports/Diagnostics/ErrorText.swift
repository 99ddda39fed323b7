public import StakeholderModel

/// An error that stands in no file, as text: the sentence, and what to do.
public struct ErrorText: Sendable {
    private let message: Wording
    private let help: Wording?

    /// An error and, where there is one, its remedy.
    public init(_ message: Wording, help: Wording? = nil) {
        self.message = message
        self.help = help
    }

    /// The error as text.
    public func text(options: TextOptions) -> String {
        var page = TextPage(options)
        var title = Paragraph()
        title.add(page.say(Wording(en: "error", fr: "erreur") + CommonWords.colon), .critical)
        title.add(" " + page.say(message), .strong)
        page.add(title)
        if let help {
            var paragraph = Paragraph(indent: 2, mark: "= ")
            paragraph.add(page.say(CommonWords.help), .strong)
            paragraph.add(page.say(CommonWords.colon) + " " + page.say(help))
            page.add(paragraph)
        }
        return page.text
    }
}
