import Findings

/// In which order the questions of a deal are worth asking.
struct QuestionOrder {
    /// The groups, in the order in which they are told.
    let groups: [FindingSubject]

    /// The questions with their ranks: the best one of each group, then all others, both by what they unlock.
    func ordered(_ questions: [NextQuestion]) -> [NextQuestion] {
        var subjects = groups
        var positions = Dictionary(
            groups.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        // What no finding speaks of comes after what findings speak of.
        for question in questions where positions[question.group] == nil {
            positions[question.group] = subjects.count
            subjects.append(question.group)
        }
        var members = subjects.map { _ in [NextQuestion]() }
        for question in questions { members[positions[question.group] ?? 0].append(question) }
        let sorted = members.map { stable($0) { QuestionOrder.unlocksMore($0, $1) } }
        let first = sorted.compactMap(\.first)
        let rest = QuestionOrder.inTurns(sorted.map { Array($0.dropFirst()) })
        let all = [first, rest].flatMap { stable($0, by: QuestionOrder.unlocksMore) }
        return all.enumerated().map { position, question in
            var question = question
            question.rank = position + 1
            return question
        }
    }

    private static func unlocksMore(_ one: NextQuestion, _ other: NextQuestion) -> Bool {
        if one.unlocks.count != other.unlocks.count { return one.unlocks.count > other.unlocks.count }
        return one.steps > other.steps
    }

    /// One of each list after the other.
    private static func inTurns(_ lists: [[NextQuestion]]) -> [NextQuestion] {
        let longest = lists.map(\.count).max() ?? 0
        return (0..<longest).flatMap { turn in
            lists.compactMap { $0.indices.contains(turn) ? $0[turn] : nil }
        }
    }

    /// Sorted, with equals left in their order.
    private func stable(
        _ questions: [NextQuestion],
        by comesFirst: (NextQuestion, NextQuestion) -> Bool
    ) -> [NextQuestion] {
        questions.enumerated().sorted { one, other in
            if comesFirst(one.element, other.element) { return true }
            return !comesFirst(other.element, one.element) && one.offset < other.offset
        }
        .map(\.element)
    }
}
