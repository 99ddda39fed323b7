import Findings
import StakeholderModel

/// A signal with the place where the log says it, and what it is about.
struct LocatedSignal: Sendable, Hashable {
    let signal: Signal
    let path: FactPath
    let date: CalendarDate?
    /// The object, or the meeting itself when the signal names none.
    let subject: FindingSubject

    var isWorrying: Bool { signal.flag.value?.isWorrying ?? false }
    var isUnanswered: Bool { signal.answered == nil }

    /// What to ask whoever said it, in their words when somebody wrote them down.
    var question: Wording {
        guard let quote = signal.quote, !quote.isEmpty else {
            return Wording(
                en: "What is behind what you told us?",
                fr: "Qu'y a-t-il derrière ce que vous nous disiez ?"
            )
        }
        // After the closing mark, French sets the full stop that English has inside.
        let french = quote.hasSuffix(".") && !quote.hasSuffix("..") ? String(quote.dropLast()) : quote
        return Wording(
            en: "You said: \"\(quote)\" What is behind that?",
            fr: "Vous disiez : « \(french) ». Qu'y a-t-il derrière ?"
        )
    }
}

extension AccountMap {
    /// Every signal of the log, in the order of the file.
    var locatedSignals: [LocatedSignal] {
        log.enumerated().flatMap { position, entry in
            entry.heard.enumerated().map { item, signal in
                LocatedSignal(
                    signal: signal,
                    path: signalPath(signal, entry: position, item: item),
                    date: entry.date.value,
                    subject: signal.about.value.map(FindingSubject.init)
                        ?? .object(.logEntry(entry.identifier))
                )
            }
        }
    }
}

/// The words themselves, or the signal as a whole when nobody wrote them down.
private func signalPath(_ signal: Signal, entry: Int, item: Int) -> FactPath {
    let path = FactPath.logEntry(at: entry).key(.heard).index(item)
    return signal.quote == nil ? path : path.key(.quote)
}

/// People who contradict each other about one object: green against amber or red, with nobody's answer.
struct Contradiction: Sendable, Hashable {
    let subject: FindingSubject
    let favourable: [LocatedSignal]
    let worrying: [LocatedSignal]

    /// The contradictions of a log, in the order of the file.
    static func all(in signals: [LocatedSignal]) -> [Contradiction] {
        var subjects: [FindingSubject] = []
        for signal in signals where !subjects.contains(signal.subject) { subjects.append(signal.subject) }
        return subjects.compactMap { subject in contradiction(about: subject, in: signals) }
    }

    private static func contradiction(
        about subject: FindingSubject,
        in signals: [LocatedSignal]
    ) -> Contradiction? {
        let about = signals.filter { $0.subject == subject && $0.signal.says.value != nil }
        let greens = about.filter { $0.signal.flag.value == .green }
        let worries = about.filter { $0.isWorrying && $0.isUnanswered }
        let contradicted = worries.filter { worry in greens.contains { isOther($0, than: worry) } }
        let contradicting = greens.filter { green in worries.contains { isOther($0, than: green) } }
        guard !contradicted.isEmpty else { return nil }
        return Contradiction(subject: subject, favourable: contradicting, worrying: contradicted)
    }

    private static func isOther(_ one: LocatedSignal, than other: LocatedSignal) -> Bool {
        one.signal.says.value != other.signal.says.value
    }
}
