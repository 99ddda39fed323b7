import StakeholderModel

/// The open steps of a deal as a table: what has to happen, how it stands, and why.
struct MarkdownSteps {
    private let steps: StepLines

    init(_ steps: StepLines) { self.steps = steps }

    func write(to page: inout MarkdownPage) {
        let rows = steps.lines.map { line in
            [page.say(line.title), page.say(line.label), line.reason.map(page.say) ?? ""]
        }
        if !rows.isEmpty { page.add(table: rows, head: MarkdownSteps.head.map(page.say)) }
        if let more = steps.more { page.add(page.say(more)) }
        if let notAsked = steps.notAsked {
            page.add(page.label(notAsked.label) + " " + page.say(notAsked.title))
        }
    }

    private static let head = [
        Wording(en: "Step", fr: "Étape"),
        Wording(en: "Verdict", fr: "Verdict"),
        Wording(en: "Why", fr: "Pourquoi"),
    ]
}
