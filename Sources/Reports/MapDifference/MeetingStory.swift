import DecisionAnalysis
import StakeholderModel

/// Meetings that are new, with what was heard there, and what is otherwise in those that are not.
struct MeetingStory {
    private let things: ObjectStory

    init(_ things: ObjectStory) { self.things = things }

    func items(_ objects: [ObjectDifference]) -> [StoryItem] {
        let signals = Dictionary(grouping: objects.filter { isSignal($0.subject) }, by: \.subject)
        let meetings = Dictionary(
            objects.compactMap { object in meeting(object.subject).map { ($0, object) } },
            uniquingKeysWith: { first, _ in first }
        )
        let logs = things.after.analysis.map.log + things.before.analysis.map.log
        var seen: Set<LogEntryIdentifier> = []
        return logs.map(\.identifier).filter { seen.insert($0).inserted }.compactMap { identifier in
            item(identifier, meetings[identifier], signals[.signal(identifier)] ?? [])
        }
    }

    private func isSignal(_ subject: StatedSubject) -> Bool {
        guard case .signal = subject else { return false }
        return true
    }

    private func meeting(_ subject: StatedSubject) -> LogEntryIdentifier? {
        guard case .object(.logEntry(let identifier)) = subject else { return nil }
        return identifier
    }

    private func item(
        _ identifier: LogEntryIdentifier,
        _ meeting: ObjectDifference?,
        _ signals: [ObjectDifference]
    ) -> StoryItem? {
        guard meeting != nil || !signals.isEmpty else { return nil }
        let words = things.after.has(.logEntry(identifier)) ? things.after : things.before
        var item = StoryItem(
            mark: meeting?.mark ?? .changed,
            head: words.name(.logEntry(identifier)).capitalized
        )
        item.clauses = meeting.map(clauses) ?? []
        // What was heard in a meeting that nobody speaks of any more is gone with it.
        guard meeting?.kind != .gone else { return item }
        item.details = signals.map(detail)
        return item
    }

    private func clauses(_ meeting: ObjectDifference) -> [Wording] {
        var clauses = things.naming(meeting)
        guard meeting.kind != .gone else { return clauses }
        let words = things.words(about: meeting.subject)
        let told = meeting.statements.filter { meeting.kind != .added || $0.key != .date }
        clauses += told.map { statement in
            guard meeting.kind == .added, [MapKey.with, .by].contains(statement.key) else {
                return words.clause(statement)
            }
            let people = Wording.and((statement.after?.facts ?? []).map { words.told($0, things.after) })
            return KeyWords.label(statement.key) + .verbatim(" ") + people
        }
        return clauses
    }
}

/// What was heard.
extension MeetingStory {
    /// `weak signal about the budget, from Ada: "…"`.
    private func detail(_ signal: ObjectDifference) -> Wording {
        switch signal.kind {
        case .added: return heard(signal.after, things.after) + answer(signal)
        case .gone:
            return Wording(en: "No longer in the log: ", fr: "N'est plus dans le journal : ")
                + heard(signal.before, things.before)
        case .changed, .renamed:
            let words = things.words(about: signal.subject)
            let others = signal.statements.filter { !MeetingStory.answerKeys.contains($0.key) }
            return Wording.list([heard(signal.after, things.after)] + others.map(words.clause))
                + answer(signal)
        }
    }

    private static let answerKeys: [MapKey] = [.answered, .date, .by, .what]

    private func heard(_ signal: StatedObject?, _ words: StatedWords) -> Wording {
        guard let signal else { return .verbatim("") }
        func value(_ key: MapKey) -> Wording? {
            signal.statement(key)?.facts.first?.value.map(words.value)
        }
        let flag = value(.flag).map { .verbatim(" (") + $0 + .verbatim(")") }
        let about = value(.about).map { Wording(en: " on \($0.quoted.en)", fr: " sur \($0.quoted.fr)") }
        let says = value(.says) ?? Wording(en: "somebody", fr: "quelqu'un")
        let quote = value(.quote).map { $0.spoken }
        let head = says + (about ?? .verbatim("")) + (flag ?? .verbatim(""))
        return head.capitalized + (quote.map { CommonWords.colon + .verbatim(" ") + $0 } ?? .verbatim(""))
    }

    /// What our side did about it, where that is new.
    private func answer(_ signal: ObjectDifference) -> Wording {
        let answers = signal.statements.filter { MeetingStory.answerKeys.contains($0.key) }
        guard !answers.isEmpty else { return .verbatim("") }
        let words = things.words(about: signal.subject)
        guard answers.allSatisfy({ $0.before == nil }) else {
            return .verbatim(", ") + .list(answers.map(words.clause))
        }
        func value(_ key: MapKey) -> Wording? {
            signal.after?.statement(key)?.facts.first?.value.map(things.after.value)
        }
        let parts = [
            value(.by).map { Wording(en: " by \($0.en)", fr: " par \($0.fr)") },
            value(.date).map { Wording(en: " on \($0.en)", fr: " le \($0.fr)") },
            value(.what).map { CommonWords.colon + .verbatim(" ") + $0 },
        ]
        let head = Wording(en: ", answered", fr: ", réponse apportée")
        return parts.compactMap(\.self).reduce(head) { $0 + $1 }
    }
}

extension Wording {
    /// Words that somebody said.
    fileprivate var spoken: Wording { Wording(en: "\"\(en)\"", fr: "« \(fr) »") }
}
