extension ReviewMarkdown {
    func addWayOut(to page: inout ReviewMarkdownPage) {
        let (wayOut, labels) = (content.wayOut, content.labels)
        page.add(heading: labels.wayOut, level: 3)
        let avoids = wayOut.hasEntry ? labels.avoids : labels.wouldAvoid
        let lines = [
            wayOut.ask.map { page.label(labels.onTheTable) + " " + page.say($0) },
            page.label(labels.entryOffer) + " " + page.say(wayOut.entry),
            page.label(labels.planB) + " " + page.say(wayOut.planB),
            wayOut.avoids.isEmpty
                ? nil
                : ([page.label(avoids)] + wayOut.avoids.map { "  - " + page.say($0) }).joined(
                    separator: "\n"
                ),
            wayOut.question.map { page.ask($0, labels) },
        ]
        page.add(list: lines.compactMap(\.self))
    }

    func addAccepted(to page: inout ReviewMarkdownPage) {
        page.add(heading: content.labels.accepted, level: 3)
        if content.accepted.isEmpty { page.add(page.say(content.labels.noAccepted)) }
        page.add(
            list: content.accepted.map { accepted in
                let message = page.say(accepted.message) + page.code(accepted.code)
                return ([message] + accepted.terms.map(page.say)).joined(separator: "  \n  ")
            }
        )
    }

    func addActions(to page: inout ReviewMarkdownPage) {
        let labels = content.labels
        page.add(heading: labels.actions, level: 3)
        let rows = Array(repeating: ["", "", ""], count: 3)
        page.add(table: rows, head: [labels.who, labels.what, labels.when])
    }

    func addTables(to page: inout ReviewMarkdownPage) {
        let labels = content.labels
        page.add(heading: content.scorecard.method, level: 3)
        page.add(
            table: content.scorecard.letters.map { letter in
                [
                    "**\(page.say(letter.initial))** " + page.say(letter.title), page.say(letter.state.label),
                    letter.had.map(page.say).joined(separator: " · "),
                    letter.missed.map(page.say).joined(separator: " · "),
                ]
            },
            head: [labels.letter, labels.state, labels.had, labels.missed]
        )
        page.add(heading: labels.steps, level: 3)
        page.add(
            table: content.paths.map { path in
                [path.step, path.verdict.label, path.decider, path.way, path.reason].map(page.say)
            },
            head: [labels.step, labels.verdict, labels.whoDecides, labels.bestWay, labels.why]
        )
        page.add(heading: labels.people, level: 3)
        page.add(
            table: content.people.map { person in
                let name = [person.name, person.title].compactMap(\.self).joined(separator: ", ")
                return [name, person.roles, person.stance.label, person.access, person.lastContact].map(
                    page.say
                )
            },
            head: [labels.person, labels.roles, labels.stance, labels.access, labels.lastContact]
        )
        page.add(heading: labels.rules, level: 3)
        page.add(
            table: content.rules.map { rule in
                [
                    page.code(rule.code).dropFirst().description, page.say(rule.title),
                    page.say(rule.severity.label), page.say(rule.groups),
                ]
            },
            head: [labels.code, labels.rule, labels.severity, labels.inRisks]
        )
    }
}
