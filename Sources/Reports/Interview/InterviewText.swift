public import MapFormat
import StakeholderModel

/// What an interview says on a terminal.
public struct InterviewText: Sendable {
    private let options: TextOptions

    /// The text of an interview.
    public init(options: TextOptions) { self.options = options }

    /// What is said before the first question.
    public var greeting: String {
        var page = TextPage(options)
        page.add(
            Wording(
                en: "Eight questions. Enter skips one: what nobody asked stays open on the map.",
                fr:
                    "Huit questions. Entrée passe à la suivante : ce que personne n'a demandé reste ouvert sur la carte."
            )
        )
        return page.text
    }

    /// A question with its number and how it is answered; the answer is typed behind the last character.
    public func question(_ step: InterviewStep) -> String {
        var page = TextPage(options)
        var paragraph = Paragraph(mark: "\(step.question)/\(InterviewStep.questions) ")
        paragraph.add(page.say(step.prompt), .strong)
        page.add(paragraph)
        if let hint = step.hint { page.add(hint, .faint, indent: 4) }
        return "\n" + page.text + "  > "
    }
}
