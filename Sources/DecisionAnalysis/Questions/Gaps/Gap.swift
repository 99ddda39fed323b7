import Findings
import StakeholderModel

/// Something that nobody knows for sure and of which no finding speaks, with what to ask about it.
struct Gap: Sendable, Hashable {
    /// The group that the question belongs to.
    let group: FindingSubject
    /// What is not known, in the words of a finding.
    let reason: Wording
    let question: Question
}

extension MapAnalysis {
    /// The gaps of the map that no finding tells: what keeps a verdict from being better, what somebody asked without an
    /// answer, signals that nobody followed up.
    ///
    /// Some are what a finding is about too; whoever puts questions together asks each fact once.
    func gaps() -> [Gap] { verdictGaps() + signalGaps() + unansweredGaps() }

    /// One gap for each signal: a finding asks about the first of an object.
    private func signalGaps() -> [Gap] {
        map.locatedSignals.filter { $0.isWorrying && $0.isUnanswered }.map { located in
            Gap(
                group: located.subject,
                reason: Wording(
                    en: "a signal has no answer from us",
                    fr: "un signal est resté sans réponse de notre part"
                ),
                question: question(
                    located.question,
                    filling: located.path,
                    about: [located.signal.says.value].compactMap { $0 }
                )
            )
        }
    }
}
