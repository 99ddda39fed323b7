import DecisionAnalysis
import StakeholderModel

/// Who can block, alone or together, and what it takes for a yes, where it is otherwise.
struct SetsDifferenceLines {
    private let sets: SetsDifference
    private let old: VoiceWords
    private let new: VoiceWords
    private let oldSetWords: SetWords
    private let newSetWords: SetWords
    private let indent = 3
    /// More groups than this say less than their number.
    private static let mostSets = 6

    init(_ sets: SetsDifference, before: MapAnalysis, after: MapAnalysis, isOfDeal: Bool) {
        self.sets = sets
        old = VoiceWords(names: NameWords(analysis: before))
        new = VoiceWords(names: NameWords(analysis: after))
        oldSetWords = SetWords(analysis: before, isOfDeal: isOfDeal)
        newSetWords = SetWords(analysis: after, isOfDeal: isOfDeal)
    }

    func write(to page: inout TextPage) {
        addAlone(to: &page)
        addTogether(to: &page)
        addWinning(to: &page)
    }

    private func addAlone(to page: inout TextPage) {
        guard !sets.alone.isEmpty else { return }
        page.addSpace()
        page.add(newSetWords.aloneTitle, .strong)
        var lines = ChangeLines(most: DifferenceWords.most)
        lines.add(
            sets.alone.disappeared.map { placed($0, old, oldSetWords) },
            DifferenceWords.disappears,
            .faint
        )
        lines.add(sets.alone.appeared.map { placed($0, new, newSetWords) }, DifferenceWords.appears, .accent)
        lines.write(to: &page)
        page.add(DifferenceWords.total(sets.aloneCount), .faint, indent: indent)
    }

    /// An unknown decider is called by the step already.
    private func placed(_ voice: Voice, _ voices: VoiceWords, _ words: SetWords) -> Wording {
        guard words.isOfDeal, voice.person != nil else { return voices.voice(voice) }
        return voices.voice(voice) + words.at(words.analysis.gatesHeld(by: voice).map(\.title))
    }

    /// The blocking sets of two and more: those of one are who can block alone.
    private func addTogether(to page: inout TextPage) {
        let was = groups(sets.blocking.sets.before)
        let now = groups(sets.blocking.sets.after)
        let isOther = sets.blocking.changes.map(hasGroups) ?? false
        guard was != now || isOther else { return }
        page.addSpace()
        page.add(newSetWords.togetherTitle, .strong)
        let others = sets.blocking.otherChanges
        add(
            gone: (others?.disappeared ?? []).filter { $0.count > 1 },
            come: (others?.appeared ?? []).filter { $0.count > 1 },
            to: &page
        )
        if let others, isOther, !hasGroups(others) {
            page.add(newSetWords.sameGroups(replaced(sets.blocking.sets.before)), indent: indent)
        }
        page.add(newSetWords.groups(now, before: was), .faint, indent: indent)
    }

    private func hasGroups(_ changes: ListChange<[Voice]>) -> Bool {
        (changes.disappeared + changes.appeared).contains { $0.count > 1 }
    }

    /// Who stands in whose place, among those who are not in every set and have not been named yet.
    private func replaced(_ sets: VoiceSets?) -> Wording {
        let named = Set((sets?.essentials ?? []) + (sets?.singletons ?? []))
        return .and(
            self.sets.replacements.filter { !named.contains($0.before) }.map { change in
                newSetWords.inThePlace(of: old.voice(change.before), new.voice(change.after))
            }
        )
    }

    /// How many groups of two and more; `nil` where they are too large to be counted.
    private func groups(_ sets: VoiceSets?) -> SetWords.GroupCount? {
        sets.map { SetWords.GroupCount($0.countsBySize.dropFirst(2)) }
    }

    private func addWinning(to page: inout TextPage) {
        guard !sets.winning.isEmpty else { return }
        page.addSpace()
        page.add(newSetWords.winningTitle, .strong)
        let now = newSetWords.waysInShort(sets.winning.sets.after)
        let was = oldSetWords.waysInShort(sets.winning.sets.before)
        page.add(now.capitalized + .verbatim("."), indent: indent)
        if now != was { page.add(DifferenceWords.before + was + .verbatim("."), .faint, indent: indent) }
        guard let others = sets.winning.otherChangesBeyondEssentials else { return }
        guard !others.isEmpty else {
            let replaced = replaced(sets.winning.sets.before)
            if !replaced.en.isEmpty { page.add(newSetWords.sameWays(replaced), indent: indent) }
            return
        }
        page.add(newSetWords.beyondAlone, indent: indent)
        add(
            gone: others.disappeared.filter { !$0.isEmpty },
            come: others.appeared.filter { !$0.isEmpty },
            to: &page
        )
    }

    private func add(gone: [[Voice]], come: [[Voice]], to page: inout TextPage) {
        var lines = ChangeLines(most: SetsDifferenceLines.mostSets)
        lines.add(gone.map(old.list), DifferenceWords.disappears, .faint)
        lines.add(come.map(new.list), DifferenceWords.appears, .accent)
        lines.write(to: &page)
    }
}
