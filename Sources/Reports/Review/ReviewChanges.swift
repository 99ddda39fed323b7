import DecisionAnalysis
import Findings
import StakeholderModel

/// What changed since an older map.
struct ReviewChanges: Sendable {
    struct Line: Sendable {
        /// What became of it: `opened`, `closed`, `changed`; `nil` where the text says it.
        let change: ReviewMark?
        let text: String
    }

    struct Part: Sendable {
        let title: String
        let lines: [Line]
    }

    /// The day of the older map, and its file.
    let since: String
    /// How the verdict went.
    let verdict: String
    let parts: [Part]
    /// That nothing changed; `nil` otherwise.
    let nothing: String?
}

extension ReviewChanges {
    init(from old: MapReport, to new: MapReport, voice: ReviewVoice) {
        let difference = AnalysisDifference(
            from: ToldAnalysis(old.analysis, groups: old.groups),
            to: ToldAnalysis(new.analysis, groups: new.groups)
        )
        let words = DifferenceWords(before: old.analysis, after: new.analysis)
        since = voice.say(old.analysis.referenceDate.wording) + " · " + voice.written(old.source.name)
        verdict = voice.say(ReviewChanges.verdict(difference, old.analysis, new.analysis, words))
        nothing = difference.isEmpty ? voice.say(DifferenceWords.nothing) : nil
        let people = ReviewChanges.people(difference, words).map { line($0, voice) }
        let steps = difference.gates.map { line(words.step($0).capitalized, voice) }
        let findings = ReviewChanges.findings(difference.findings, voice)
        parts = [
            Part(title: voice.say(ReviewWords.changedPeople), lines: people),
            Part(title: voice.say(DifferenceWords.steps), lines: ReviewChanges.shown(steps, voice)),
            Part(
                title: voice.say(SetWords(analysis: new.analysis, isOfDeal: true).aloneTitle),
                lines: ReviewChanges.shown(ReviewChanges.alone(difference, words, voice), voice)
            ),
            Part(title: voice.say(DifferenceWords.toDealWith), lines: ReviewChanges.shown(findings, voice)),
        ]
        .filter { !$0.lines.isEmpty }
    }

    private static func verdict(
        _ difference: AnalysisDifference,
        _ old: MapAnalysis,
        _ new: MapAnalysis,
        _ words: DifferenceWords
    ) -> Wording {
        let standing = words.standing(of: new)
        guard difference.verdict.isChange else {
            return new.verdict.label + DifferenceWords.sameVerdict + CommonWords.colon + .verbatim(" ")
                + standing
        }
        return old.verdict.label + .verbatim(" → ") + new.verdict.label + CommonWords.colon + .verbatim(" ")
            + standing
    }

    private static func people(_ difference: AnalysisDifference, _ words: DifferenceWords) -> [Wording] {
        let lastWord = difference.finalDeciders.isChange ? words.lastWord(difference.finalDeciders) : nil
        let lost = difference.reach.lost.isEmpty ? nil : words.lost(difference.reach.lost)
        let gained = difference.reach.gained.isEmpty ? nil : words.gained(difference.reach.gained)
        return [lastWord, gained, lost].compactMap(\.self)
    }

    private static func findings(_ groups: [FindingGroupDifference], _ voice: ReviewVoice) -> [Line] {
        FindingDifferenceLines(groups).items.map { item in
            changed(item.label, item.text.ended, voice)
        }
    }

    /// Who can block alone, where that is otherwise.
    private static func alone(
        _ difference: AnalysisDifference,
        _ words: DifferenceWords,
        _ voice: ReviewVoice
    )
        -> [Line]
    {
        guard let alone = difference.sets?.alone else { return [] }
        let old = VoiceWords(names: NameWords(analysis: words.before))
        let new = VoiceWords(names: NameWords(analysis: words.after))
        return alone.appeared.map { changed(DifferenceWords.appears, new.voice($0).sentence, voice) }
            + alone.disappeared.map { changed(DifferenceWords.disappears, old.voice($0).sentence, voice) }
    }

    private static func changed(_ label: Wording, _ text: Wording, _ voice: ReviewVoice) -> Line {
        let codes = [DifferenceWords.appears: "opened", DifferenceWords.disappears: "closed"]
        let mark = ReviewMark(code: codes[label] ?? "changed", label: voice.say(label.capitalized))
        return Line(change: mark, text: voice.say(text))
    }

    /// A longer list is one that nobody reads before a meeting.
    private static func shown(_ lines: [Line], _ voice: ReviewVoice) -> [Line] {
        let rest = lines.count - DifferenceWords.most
        guard rest > 1 else { return lines }
        let more = Line(change: nil, text: voice.say(DifferenceWords.more(rest).capitalized))
        return Array(lines.prefix(DifferenceWords.most)) + [more]
    }
}

private func line(_ text: Wording, _ voice: ReviewVoice) -> ReviewChanges.Line {
    ReviewChanges.Line(change: nil, text: voice.say(text))
}
