import DecisionAnalysis
import StakeholderModel

/// The open steps of a deal, one line each, the worst first: how each stands, and why.
struct StepLines {
    /// More lines than this are a list that nobody reads before a meeting.
    static let most = 10

    private struct Line {
        let label: Wording
        let tone: Tone
        let text: Wording
    }

    private let lines: [Line]
    /// How many steps have no line.
    private let left: Int
    /// The steps that the map says nothing of, together.
    private let notAsked: Line?

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
                text: StepLines.text(of: gate, names: names)
            )
        }
        left = onMap.count - shown.count
        notAsked =
            implied.isEmpty
            ? nil
            : Line(
                label: Knowledge.absent.label,
                tone: .faint,
                text: Wording(
                    en: implied.map(\.en).joined(separator: ", "),
                    fr: implied.map(\.fr).joined(separator: ", ")
                )
            )
    }

    func write(to page: inout TextPage) {
        let all = lines + [notAsked].compactMap(\.self)
        let width = all.map { CellWidth.of(page.say($0.label)) }.max() ?? 0
        for line in lines { add(line, width: width, to: &page) }
        if left > 0 {
            page.add(Wording(en: "and \(left) more", fr: "et \(left) de plus"), .faint, indent: 2)
        }
        if let notAsked { add(notAsked, width: width, to: &page) }
    }

    private func add(_ line: Line, width: Int, to page: inout TextPage) {
        let label = page.say(line.label)
        let padding = String(repeating: " ", count: width - CellWidth.of(label) + 2)
        var paragraph = Paragraph(indent: 2, mark: label + padding, line.tone)
        paragraph.add(page.say(line.text))
        page.add(paragraph)
    }

    /// The title, and the reason that alone leads to the verdict.
    private static func text(of gate: JudgedGate, names: NameWords) -> Wording {
        guard let lead = gate.leadingReason else { return gate.gate.title }
        return gate.gate.title + CommonWords.colon + .verbatim(" ") + names.brief(lead)
    }
}
