import DecisionAnalysis
import StakeholderModel

/// What is otherwise in one map than in another: the verdict, those whom we reach, the steps, who can block, what it takes,
/// what there is to deal with.
struct DifferenceText {
    private let difference: AnalysisDifference
    private let before: MapAnalysis
    private let after: MapAnalysis
    private let gate: GateReference?
    private let words: DifferenceWords
    private let indent = 3

    init(
        _ difference: AnalysisDifference,
        from before: MapAnalysis,
        to after: MapAnalysis,
        gate: GateReference? = nil
    ) {
        self.difference = difference
        self.before = before
        self.after = after
        self.gate = gate
        words = DifferenceWords(before: before, after: after)
    }

    func write(to page: inout TextPage) {
        guard gate == nil else { return writeGate(to: &page) }
        addVerdict(to: &page)
        guard !difference.isEmpty else {
            page.addSpace()
            return page.add(DifferenceWords.nothing, .strong)
        }
        addLastWord(to: &page)
        addReach(to: &page)
        addSteps(to: &page)
        addSets(to: &page)
        FindingDifferenceLines(difference.findings).write(to: &page)
    }

    /// One step alone: how it stands, and what is otherwise there.
    private func writeGate(to page: inout TextPage) {
        addSteps(to: &page)
        if difference.gates.isEmpty, let same = (after.gates.first { $0.gate.reference == gate }) {
            page.add(words.asBefore(same))
        }
        let hasSets = difference.sets.map { !$0.isEmpty } ?? false
        guard !difference.gates.isEmpty || !difference.reach.isEmpty || hasSets else {
            page.addSpace()
            return page.add(DifferenceWords.nothingHere, .strong)
        }
        addReach(to: &page)
        addSets(to: &page)
    }

    private func addVerdict(to page: inout TextPage) {
        let open = after.openBindingGates
        var paragraph = Paragraph()
        if difference.verdict.isChange {
            paragraph.add(page.say(before.verdict.label), before.verdict.tone)
            paragraph.add(" → ")
            paragraph.add(page.say(after.verdict.label), after.verdict.tone)
        } else {
            paragraph.add(page.say(after.verdict.label), after.verdict.tone)
            paragraph.add(page.say(DifferenceWords.sameVerdict))
        }
        paragraph.add(page.say(CommonWords.colon) + " ")
        paragraph.add(page.say(after.verdict.sentence(hasOpenGates: !open.isEmpty)))
        page.add(paragraph)
        let (was, stands) = (words.standing(of: before), words.standing(of: after))
        page.add(stands.capitalized)
        if was != stands { page.add(DifferenceWords.before + was, .faint) }
    }

    private func addLastWord(to page: inout TextPage) {
        guard difference.finalDeciders.isChange else { return }
        page.addSpace()
        page.add(words.lastWord(difference.finalDeciders))
    }

    private func addReach(to page: inout TextPage) {
        guard !difference.reach.isEmpty else { return }
        page.addSpace()
        if !difference.reach.lost.isEmpty { page.add(words.lost(difference.reach.lost)) }
        if !difference.reach.gained.isEmpty { page.add(words.gained(difference.reach.gained)) }
    }

    private func addSteps(to page: inout TextPage) {
        guard !difference.gates.isEmpty else { return }
        page.addSpace()
        page.add(gate == nil ? DifferenceWords.steps : DifferenceWords.step, .strong)
        let shown = difference.gates.prefix(DifferenceWords.most)
        for step in shown { page.add(words.step(step), indent: indent, mark: "· ") }
        addRest(difference.gates.count - shown.count, to: &page)
    }

    private func addRest(_ number: Int, to page: inout TextPage) {
        guard number > 0 else { return }
        page.add(DifferenceWords.more(number), .faint, indent: indent)
    }

    private func addSets(to page: inout TextPage) {
        guard let sets = difference.sets, !sets.isEmpty else { return }
        SetsDifferenceLines(sets, before: before, after: after, isOfDeal: gate == nil).write(to: &page)
    }
}
