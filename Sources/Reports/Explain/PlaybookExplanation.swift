import StakeholderModel

/// What a playbook expects: each role and each step with when, how long, after what, its question and its source.
struct PlaybookExplanation {
    private let playbook: Playbook

    init(_ playbook: Playbook) { self.playbook = playbook }

    func write(to page: inout TextPage) {
        page.add(playbook.title + .verbatim(" (\(playbook.name))"), .strong)
        page.add(ExpectationWords.whenUnknown, .faint)
        page.addSpace()
        page.add(ExpectationWords.roles, .strong)
        for role in playbook.roles {
            add(
                Wording.or(role.anyOf.map(\.label)),
                [ExpectationWords.words(of: role.when)],
                role.question,
                role.source,
                to: &page
            )
        }
        page.addSpace()
        page.add(ExpectationWords.gates, .strong)
        for gate in playbook.gates {
            let notes = [
                ExpectationWords.words(of: gate.when), gate.usualDuration.map(ExpectationWords.words),
                ExpectationWords.words(after: gate.after),
            ]
            add(gate.kind.label, notes.compactMap(\.self), gate.question, gate.source, to: &page)
        }
    }

    private func add(
        _ name: Wording,
        _ notes: [Wording],
        _ question: Wording,
        _ source: String,
        to page: inout TextPage
    ) {
        page.addSpace()
        var title = Paragraph(indent: 2)
        title.add(page.say(name.capitalized), .strong)
        title.add(" (" + notes.map { page.say($0) }.joined(separator: " · ") + ")", .faint)
        page.add(title)
        page.add(question, indent: 2, mark: "→ ")
        page.add(
            ExpectationWords.source + CommonWords.colon + .verbatim(" \(source)"),
            .faint,
            indent: 4
        )
    }
}
