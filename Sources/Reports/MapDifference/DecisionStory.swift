import DecisionAnalysis
import Findings
import StakeholderModel

/// What is otherwise in the decision, in blocks: the verdict, whom we reach, the steps, who can block, what there is to deal
/// with.
struct DecisionStory {
    private let difference: AnalysisDifference
    private let before: MapAnalysis
    private let after: MapAnalysis
    private let words: DifferenceWords

    init(_ difference: AnalysisDifference, before: MapAnalysis, after: MapAnalysis) {
        self.difference = difference
        self.before = before
        self.after = after
        words = DifferenceWords(before: before, after: after)
    }

    func write(to page: inout MarkdownPage) {
        page.add(verdict(on: page))
        guard !difference.isEmpty else { return page.add(page.say(DifferenceWords.nothing)) }
        if difference.finalDeciders.isChange { page.add(page.say(words.lastWord(difference.finalDeciders))) }
        if !difference.reach.lost.isEmpty { page.add(page.say(words.lost(difference.reach.lost))) }
        if !difference.reach.gained.isEmpty { page.add(page.say(words.gained(difference.reach.gained))) }
        add(DifferenceWords.steps, difference.gates.map { page.say(words.step($0)) }, to: &page)
        addSets(to: &page)
        add(
            DifferenceWords.toDealWith,
            FindingDifferenceLines(difference.findings).items.map { line in
                page.label(line.label) + " " + page.say(line.text)
            },
            to: &page
        )
    }

    private func verdict(on page: MarkdownPage) -> String {
        let sentence = after.verdict.sentence(hasOpenGates: !after.openBindingGates.isEmpty)
        let now = "**" + page.say(after.verdict.label) + "**"
        let was = "**" + page.say(before.verdict.label) + "**"
        let head =
            difference.verdict.isChange ? was + " → " + now : now + page.say(DifferenceWords.sameVerdict)
        let (earlier, stands) = (words.standing(of: before), words.standing(of: after))
        let counts = earlier == stands ? "" : "  \n" + page.say(DifferenceWords.before + earlier)
        return head + page.say(CommonWords.colon) + " " + page.say(sentence) + "  \n"
            + page.say(stands.capitalized) + counts
    }

    private func addSets(to page: inout MarkdownPage) {
        guard let sets = difference.sets, !sets.alone.isEmpty else { return }
        let old = VoiceWords(names: NameWords(analysis: before))
        let new = VoiceWords(names: NameWords(analysis: after))
        let gone = sets.alone.disappeared.map {
            page.label(DifferenceWords.disappears) + " " + page.say(old.voice($0))
        }
        let come = sets.alone.appeared.map {
            page.label(DifferenceWords.appears) + " " + page.say(new.voice($0))
        }
        add(SetWords(analysis: after, isOfDeal: true).aloneTitle, gone + come, to: &page)
    }

    private func add(_ title: Wording, _ items: [String], to page: inout MarkdownPage) {
        guard !items.isEmpty else { return }
        page.add("### " + page.say(title))
        page.add(list: items)
    }
}
