import DecisionAnalysis
import StakeholderModel

/// The ways to one decider, the strongest first: ours, then those of other providers.
struct WayLines {
    /// More ways than this tell nothing more.
    private static let mostShown = 3

    private struct Line {
        let label: Wording
        let text: Wording
    }

    private let ours: [Line]
    private let theirs: [Line]
    /// How many ways of ours have no line, at least.
    private let left: Int
    private let areAllCounted: Bool

    init(_ person: PersonIdentifier, analysis: MapAnalysis, rivals: RivalReach, names: NameWords) {
        let list = analysis.routes(to: person)
        func line(_ route: Route) -> Line {
            let assumed = route.isAssumed ? Wording(en: " (assumed)", fr: " (supposé)") : .verbatim("")
            return Line(label: route.strength.level.ofWay, text: names.chain(route) + assumed)
        }
        ours = list.routes.prefix(WayLines.mostShown).map(line)
        theirs = rivals.bestRoutes(to: person).map { line($0.route) }
        left = list.routes.count - ours.count
        areAllCounted = list.isComplete
    }

    var isEmpty: Bool { ours.isEmpty && theirs.isEmpty }

    func write(to page: inout TextPage, indent: Int) {
        let lines = ours + theirs
        let width = lines.map { CellWidth.of(page.say($0.label)) }.max() ?? 0
        for line in ours { add(line, .plain, width: width, to: &page, indent: indent) }
        if left > 0 {
            page.add(PathWords.moreWays(left, areAll: areAllCounted), .faint, indent: indent)
        }
        guard !theirs.isEmpty else { return }
        page.add(PathWords.others + CommonWords.colon, .faint, indent: indent)
        for line in theirs { add(line, .warning, width: width, to: &page, indent: indent) }
    }

    private func add(_ line: Line, _ tone: Tone, width: Int, to page: inout TextPage, indent: Int) {
        let label = page.say(line.label)
        let padding = String(repeating: " ", count: width - CellWidth.of(label) + 2)
        var paragraph = Paragraph(indent: indent, mark: label + padding, tone)
        paragraph.add(page.say(line.text))
        page.add(paragraph)
    }
}

extension Strength.Level {
    /// How strong a way is, where each line is one way: « chemin fort ».
    fileprivate var ofWay: Wording {
        switch self {
        case .weak: Wording(en: "weak", fr: "faible")
        case .medium: Wording(en: "medium", fr: "moyen")
        case .strong: Wording(en: "strong", fr: "fort")
        }
    }
}
