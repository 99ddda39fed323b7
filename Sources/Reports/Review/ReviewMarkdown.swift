import StakeholderModel

/// A review as Markdown, for a pull request or a chat: the same parts in the same order, without pictures.
struct ReviewMarkdown {
    let content: ReviewContent

    init(_ content: ReviewContent) { self.content = content }

    var text: String {
        var page = ReviewMarkdownPage()
        addHead(to: &page)
        addFindings(to: &page)
        if let changes = content.changes { add(changes, to: &page) }
        addSignals(to: &page)
        addQuestions(to: &page)
        addWayOut(to: &page)
        addAccepted(to: &page)
        addActions(to: &page)
        addTables(to: &page)
        return page.text
    }

    private func addHead(to page: inout ReviewMarkdownPage) {
        let head = content.head
        page.add(heading: [head.account, head.deal].compactMap(\.self).joined(separator: " · "), level: 2)
        page.add(head.facts.map(page.say).joined(separator: " · "))
        let standing = head.standing.map { page.say($0.label) }.joined(separator: ", ")
        page.add(page.label(head.verdict.label) + " " + page.say(head.sentence) + "  \n" + standing)
        guard let minute = head.minute else { return }
        let labels = content.labels
        var items = [page.label(labels.theRisk) + " " + page.say(minute.risk + " " + minute.reason)]
        if let ask = minute.ask {
            items.append(page.label(labels.whatToAsk) + " " + page.say(ask.question))
            items.append(page.label(labels.whomToAsk) + " " + page.say(ask.whom) + page.bracketed(ask.check))
        }
        page.add(list: items)
    }

    private func addFindings(to page: inout ReviewMarkdownPage) {
        page.add(heading: content.labels.findings, level: 3)
        if let none = content.noFindings { page.add(page.say(none)) }
        for finding in content.findings { add(finding, to: &page) }
        guard let folded = content.folded else { return }
        page.add(page.label(folded.summary))
        for finding in folded.items { add(finding, to: &page) }
    }

    private func add(_ finding: ReviewFinding, to page: inout ReviewMarkdownPage) {
        page.add("#### \(finding.number). " + page.say(finding.title))
        for point in [finding.first] + finding.others {
            page.add(page.label(point.severity.label) + " " + page.say(point.message) + page.code(point.code))
            page.add(quotes: point.quotes)
            page.add(list: (point.details + point.facts).map(page.say))
            if let reason = point.reason {
                page.add(page.label(content.labels.whyItMatters) + " " + page.say(reason))
            }
        }
        page.add(list: finding.asks.map { page.ask($0, content.labels) })
    }

    private func add(_ changes: ReviewChanges, to page: inout ReviewMarkdownPage) {
        page.add(heading: content.labels.changes, level: 3)
        page.add(page.say(content.labels.since + " " + changes.since))
        page.add("**" + page.say(changes.verdict) + "**")
        if let nothing = changes.nothing { page.add(page.say(nothing)) }
        for part in changes.parts {
            page.add(heading: part.title, level: 4)
            page.add(
                list: part.lines.map { line in
                    let change = line.change.map { page.label($0.label) + " " } ?? ""
                    return change + page.say(line.text)
                }
            )
        }
    }

    private func addSignals(to page: inout ReviewMarkdownPage) {
        let labels = content.labels
        page.add(heading: labels.signals, level: 3)
        if content.signals.isEmpty { page.add(page.say(labels.noSignals)) }
        for signal in content.signals {
            page.add(quotes: [signal.quote])
            let about = signal.about.map { page.say(labels.about + " " + $0) }
            let finding = signal.finding.map { page.say("\(labels.risk) \($0)") }
            let notes = [about, finding].compactMap(\.self)
            if !notes.isEmpty { page.add(notes.joined(separator: ", ")) }
        }
    }

    private func addQuestions(to page: inout ReviewMarkdownPage) {
        page.add(heading: content.labels.questions, level: 3)
        if let none = content.noQuestions { page.add(page.say(none)) }
        for conversation in content.conversations {
            page.add("#### " + page.say(conversation.whom) + page.bracketed(conversation.note))
            page.add(list: conversation.items.map { page.item($0, content.labels) })
            if let rest = conversation.rest { page.add(page.say(rest)) }
        }
    }
}
