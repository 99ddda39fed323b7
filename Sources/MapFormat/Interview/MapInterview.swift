public import StakeholderModel

/// Eight questions after a first call, and the map that their answers make.
///
/// Every question can be skipped: what was not said is not asked, and the map stays honest. The interview asks
/// nothing itself: a command shows `next`, hands in what was typed, and writes `map(asOf:)` in the end.
public struct MapInterview: Sendable {
    private var answers: [InterviewStep: InterviewAnswer] = [:]
    private var position = 0
    private let language: Language

    /// An interview in a language, which becomes the language of the map.
    public init(language: Language) { self.language = language }

    /// What to ask now; `nil` when all is asked.
    public var next: InterviewStep? {
        InterviewStep.allCases.dropFirst(position).first { step in
            step.dependsOn.map { answers[$0]?.isGiven == true } ?? true
        }
    }

    /// Takes the answer to `next`; nothing typed skips it.
    ///
    /// - Returns: what is wrong with the answer, and the step is asked again; `nil` when it was taken.
    public mutating func take(_ typed: String) -> Wording? {
        guard let step = next, let index = InterviewStep.allCases.firstIndex(of: step) else { return nil }
        switch InterviewAnswer.read(typed, for: step) {
        case .failure(let problem): return problem.message
        case .success(let answer):
            answers[step] = answer
            position = index + 1
            return nil
        }
    }

    /// The map of what was answered so far. The meeting is dated with the day, which is also the map's own.
    public func map(asOf date: CalendarDate) -> AccountMap {
        var draft = InterviewDraft(language: language, date: date)
        for step in InterviewStep.allCases {
            if let answer = answers[step], answer.isGiven { draft.add(answer, to: step) }
        }
        return draft.map
    }
}
