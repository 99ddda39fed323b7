import DecisionAnalysis
import StakeholderModel

/// Who can block, alone or in pairs, and the smallest ways to a yes: of the deal, or of one step.
struct SetsText {
    private let sets: DecisionSets
    private let analysis: MapAnalysis
    private let isOfDeal: Bool
    private let voices: VoiceWords
    private let words: SetWords
    private let indent = 3

    init(sets: DecisionSets, analysis: MapAnalysis, isOfDeal: Bool) {
        self.sets = sets
        self.analysis = analysis
        self.isOfDeal = isOfDeal
        voices = VoiceWords(names: NameWords(analysis: analysis))
        words = SetWords(analysis: analysis, isOfDeal: isOfDeal)
    }

    func write(to page: inout TextPage) {
        addRefusals(to: &page)
        addLoneBlockers(to: &page)
        addBlockingPairs(to: &page)
        addWinning(to: &page)
    }

    private func addRefusals(to page: inout TextPage) {
        let titles = analysis.gates.map(\.gate).filter { sets.refused.contains($0.reference) }.map(\.title)
        guard !titles.isEmpty else { return }
        page.addSpace()
        page.add(words.refused(titles.map(\.quoted)), .critical)
    }

    private func addLoneBlockers(to page: inout TextPage) {
        page.addSpace()
        page.add(words.aloneTitle, .strong)
        guard !sets.loneBlockers.isEmpty else { return page.add(words.nobodyAlone, indent: indent) }
        let isUsual = isOfDeal ? usualVoices : []
        for voice in sets.loneBlockers where !isUsual.contains(voice) {
            // An unknown decider is called by the step already.
            let isPlaced = isOfDeal && voice.person != nil
            let place = isPlaced ? words.at(analysis.gatesHeld(by: voice).map(\.title)) : .verbatim("")
            page.add(voices.voice(voice) + place, indent: indent, mark: "· ")
        }
        guard !isUsual.isEmpty else { return }
        page.add(words.whoeverHoldsUsualSteps(isUsual.count), indent: indent, mark: "· ")
    }

    /// The unknown deciders of steps that only the playbook speaks of: they are listed with these steps already.
    private var usualVoices: Set<Voice> {
        let implied = analysis.openBindingGates.filter { !$0.gate.reference.isOnMap }
        return Set(implied.flatMap(\.gate.places).map(Voice.init))
    }

    private func addBlockingPairs(to page: inout TextPage) {
        guard let blocking = sets.blocking.sets else {
            page.addSpace()
            return page.add(words.tooManyToBlock, .faint)
        }
        let pairCount = blocking.countsBySize.dropFirst(2).first
        let larger = blocking.countsBySize.dropFirst(3)
        guard let pairCount, blocking.countsBySize.count > 2 else { return }
        page.addSpace()
        page.add(words.togetherTitle, .strong)
        for pair in blocking.pairs { page.add(voices.list(pair), indent: indent, mark: "· ") }
        let isAllShown = pairCount.isExact && pairCount.number == UInt128(blocking.pairs.count)
        if !isAllShown {
            page.add(words.pairsLeft(pairCount, shown: blocking.pairs.count), .faint, indent: indent)
        }
        guard larger.contains(where: { $0.number > 0 }) else { return }
        page.add(words.largerGroups(Array(larger)), indent: indent)
    }

    private func addWinning(to page: inout TextPage) {
        page.addSpace()
        page.add(words.winningTitle, .strong)
        guard let winning = sets.winning.sets else {
            return page.add(words.tooManyToWin, .faint, indent: indent)
        }
        guard let size = winning.smallestSize else { return page.add(words.nobodyIsEnough, indent: indent) }
        guard winning.count.number > 1 else {
            return page.add(words.onlyWay(winning.smallest, size: size), indent: indent)
        }
        page.add(words.ways(winning.count, smallest: winning.smallest, size: size), indent: indent)
        if !winning.essentials.isEmpty {
            page.add(words.everyWay(winning.essentials.count), indent: indent)
        }
        addListed(winning, to: &page)
    }

    private func addListed(_ winning: VoiceSets, to page: inout TextPage) {
        let always = Set(winning.essentials)
        let isExample = winning.listed.isEmpty
        let shown = isExample ? [winning.smallest].compactMap(\.self) : winning.listed
        guard !shown.isEmpty else { return }
        page.add(words.beyond(hasEssentials: !always.isEmpty, isExample: isExample), indent: indent)
        for set in shown {
            page.add(voices.list(set.filter { !always.contains($0) }), indent: indent, mark: "· ")
        }
        if winning.leftOut.number > 0 { page.add(words.left(winning), .faint, indent: indent) }
    }
}
