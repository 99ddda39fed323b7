import DecisionAnalysis
import Findings
import StakeholderModel

/// A sentence heard in a meeting, as a review shows it.
struct ReviewQuote: Sendable {
    /// The words; `nil` when nobody wrote them down.
    let words: String?
    /// Who said it, and when.
    let source: String
    /// How it sounded.
    let flag: ReviewMark?
}

/// The sentences of the log, by where they stand.
struct ReviewQuotes {
    private let voice: ReviewVoice
    private let names: NameWords
    private let signals: [FactPath: (signal: Signal, date: CalendarDate?)]
    /// The worrying sentences that nobody answered, the latest meeting first.
    let unanswered: [(path: FactPath, signal: Signal)]

    init(_ analysis: MapAnalysis, voice: ReviewVoice) {
        self.voice = voice
        names = NameWords(analysis: analysis)
        var signals: [FactPath: (signal: Signal, date: CalendarDate?)] = [:]
        var unanswered: [(path: FactPath, signal: Signal, date: Int)] = []
        for (position, entry) in analysis.map.log.enumerated() {
            for (item, signal) in entry.heard.enumerated() {
                let path = FactPath.logEntry(at: position).key(.heard).index(item)
                signals[path] = (signal, entry.date.value)
                signals[path.key(.quote)] = (signal, entry.date.value)
                guard signal.flag.value?.isWorrying == true, signal.answered == nil else { continue }
                unanswered.append((path, signal, entry.date.value?.daysSinceEpoch ?? .min))
            }
        }
        self.signals = signals
        self.unanswered = unanswered.enumerated()
            .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
            .map { ($0.element.path, $0.element.signal) }
    }

    /// The sentence at a place of the map; `nil` where none stands.
    func quote(at path: FactPath) -> ReviewQuote? {
        guard let (signal, date) = signals[path] else { return nil }
        let speaker = signal.says.value.map { Wording.verbatim(names.person($0)) }
        let source = [speaker, date?.wording].compactMap(\.self)
        let flag = signal.flag.value
        return ReviewQuote(
            words: signal.quote.map { voice.say(.spoken($0)) },
            source: source.map(voice.say).joined(separator: ", "),
            flag: flag.map { ReviewMark(code: $0.rawValue, label: voice.say($0.label)) }
        )
    }
}

extension Wording {
    /// Words that somebody said, between the marks of each language.
    static func spoken(_ words: String) -> Wording { Wording(en: "“\(words)”", fr: "« \(words) »") }
}
