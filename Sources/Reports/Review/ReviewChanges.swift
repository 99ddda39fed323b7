import DecisionAnalysis
import Findings
import StakeholderModel

/// What changed since an older map.
struct ReviewChanges: Sendable {
    struct Line: Sendable {
        /// What became of it: `opened`, `closed`, `changed`; `nil` where the text says it.
        let change: ReviewMark?
        let text: String
        let code: String?
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

    /// What came first, what changed, what went; each the more severe first.
    private static func findings(_ groups: [FindingGroupDifference], _ voice: ReviewVoice) -> [Line] {
        let all = groups.flatMap { group in group.findings.map { (change: $0, group: group.title) } }
        let severities = Severity.allCases.sorted(by: >)
        return FindingChange.allCases.flatMap { kind in
            severities.flatMap { severity in
                all.compactMap { item -> Line? in
                    guard kind == FindingChange(item.change),
                        let finding = item.change.after ?? item.change.before,
                        finding.severity == severity
                    else { return nil }
                    let about = item.group.capitalized + CommonWords.colon + .verbatim(" ")
                    return Line(
                        change: ReviewMark(code: kind.rawValue, label: voice.say(kind.label.capitalized)),
                        text: voice.say((about + finding.message).ended),
                        code: finding.rule.rawValue
                    )
                }
            }
        }
    }

    /// A longer list is one that nobody reads before a meeting.
    private static func shown(_ lines: [Line], _ voice: ReviewVoice) -> [Line] {
        let rest = lines.count - DifferenceWords.most
        guard rest > 1 else { return lines }
        let more = Line(change: nil, text: voice.say(DifferenceWords.more(rest).capitalized), code: nil)
        return Array(lines.prefix(DifferenceWords.most)) + [more]
    }
}

private func line(_ text: Wording, _ voice: ReviewVoice) -> ReviewChanges.Line {
    ReviewChanges.Line(change: nil, text: voice.say(text), code: nil)
}

/// What became of a finding.
private enum FindingChange: String, CaseIterable {
    case opened
    case changed
    case closed

    init(_ difference: FindingDifference) {
        switch difference {
        case .opened: self = .opened
        case .changed: self = .changed
        case .closed: self = .closed
        }
    }

    var label: Wording {
        switch self {
        case .opened: DifferenceWords.appears
        case .changed: DifferenceWords.changes
        case .closed: DifferenceWords.disappears
        }
    }
}
