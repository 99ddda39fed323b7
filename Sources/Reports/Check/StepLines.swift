import DecisionAnalysis
import StakeholderModel

/// The open steps of a deal, one line each, the worst first: how each stands, and why.
struct StepLines {
    /// More lines than this are a list that nobody reads before a meeting.
    static let most = 10

    /// One step, or what the steps of one line have in common.
    struct Line {
        let label: Wording
        let tone: Tone
        let title: Wording
        /// What alone leads to the verdict.
        var reason: Wording?

        fileprivate var text: Wording {
            reason.map { title + CommonWords.colon + .verbatim(" ") + $0 } ?? title
        }
    }

    let lines: [Line]
    /// How many steps have no line.
    private let left: Int
    /// The steps that the map says nothing of, together.
    let notAsked: Line?

    init(_ gates: [JudgedGate], names: NameWords) {
        let onMap = Verdict.allCases.sorted().flatMap { verdict in
            gates.filter { $0.verdict == verdict && $0.gate.reference.isOnMap }
        }
        let implied = gates.filter { !$0.gate.reference.isOnMap }.map(\.gate.title)
        let shown = onMap.prefix(implied.isEmpty ? StepLines.most : StepLines.most - 1)
        lines = shown.map { gate in
            Line(
                label: gate.verdict.label,
                tone: gate.verdict.tone,
                title: gate.gate.title,
                reason: gate.leadingReason.map(names.brief)
            )
        }
        left = onMap.count - shown.count
        notAsked =
            implied.isEmpty
            ? nil
            : Line(
                label: Knowledge.absent.label,
                tone: .faint,
                title: Wording(
                    en: implied.map(\.en).joined(separator: ", "),
                    fr: implied.map(\.fr).joined(separator: ", ")
                )
            )
    }

    func write(to page: inout TextPage) {
        let all = lines + [notAsked].compactMap(\.self)
        let width = all.map { CellWidth.of(page.say($0.label)) }.max() ?? 0
        for line in lines { add(line, width: width, to: &page) }
        if let more { page.add(more, .faint, indent: 2) }
        if let notAsked { add(notAsked, width: width, to: &page) }
    }

    /// How many steps have no line, where some have none.
    var more: Wording? {
        left == 0 ? nil : Wording(en: "and \(left) more", fr: "et \(left) de plus")
    }

    private func add(_ line: Line, width: Int, to page: inout TextPage) {
        let label = page.say(line.label)
        let padding = String(repeating: " ", count: width - CellWidth.of(label) + 2)
        var paragraph = Paragraph(indent: 2, mark: label + padding, line.tone)
        paragraph.add(page.say(line.text))
        page.add(paragraph)
    }
}
