import DecisionAnalysis
import Findings
import StakeholderModel

/// What is said of one letter, ready to be written as text or as Markdown.
struct LetterSentences {
    /// One thing that is missed, or worth asking.
    struct Line {
        /// The severity of a finding; `nil` for a gate and for a hint.
        var severity: Severity?
        /// What is said, without place and code.
        let text: Wording
        /// The rule of a finding.
        var rule: RuleCode?
        /// `line 12`; `nil` for what the file does not speak of.
        var place: Wording?
        var details: [Wording] = []
        var questions: [Ask] = []
    }

    /// A question, with whom to ask it.
    struct Ask: Hashable {
        let whom: Wording
        let text: Wording
    }

    let letter: Letter
    /// Why the letter is to explore though the map has something for it.
    let doubt: Wording?
    let had: [Wording]
    let missed: [Line]
    let hints: [Line]
}

/// What is said of all letters of a scorecard. A question is asked once.
struct ScorecardSentences {
    private let report: MapReport
    private let names: NameWords
    private var asked: Set<LetterSentences.Ask> = []
    private(set) var letters: [LetterSentences] = []

    init(_ scorecard: Scorecard, report: MapReport) {
        self.report = report
        names = NameWords(analysis: report.analysis)
        for letter in scorecard.letters {
            let told = Set(letter.had.flatMap(\.paths))
            let missed = letter.missed.map { line($0, besides: told) }
            let hints = letter.hints.map { line($0) }
            letters.append(
                LetterSentences(
                    letter: letter,
                    doubt: doubt(letter),
                    had: letter.had.map(words),
                    missed: missed,
                    hints: hints
                )
            )
        }
    }

    private func doubt(_ letter: Letter) -> Wording? {
        letter.claimants.isEmpty ? nil : ScorecardWords.onOwnWord(of: names.people(letter.claimants))
    }

    private func words(for had: Letter.Had) -> Wording {
        switch had {
        case .fact(let fact): words(for: fact)
        case .gate(let gate):
            located(
                ScorecardGateWords(names: names).had(gate),
                at: gate.judged.gate.places.first?.path ?? gate.judged.gate.path
            )
        }
    }

    /// `Sector: insurance (line 7)`; values on one line of the file share its number.
    private func words(for fact: ScorecardFact) -> Wording {
        var parts: [(line: Wording?, text: Wording)] = []
        for value in fact.values {
            let line = self.line(of: value.path)
            if let last = parts.last, last.line == line {
                parts[parts.count - 1].text = last.text + ScorecardSentences.separator + value.text
            } else {
                parts.append((line: line, text: value.text))
            }
        }
        let text = parts.map { part in
            part.line.map { part.text + .verbatim(" (") + $0 + .verbatim(")") } ?? part.text
        }
        let all = Wording(
            en: text.map(\.en).joined(separator: ScorecardSentences.separator.en),
            fr: text.map(\.fr).joined(separator: ScorecardSentences.separator.fr)
        )
        return (fact.subject.map { $0 + CommonWords.colon + .verbatim(" ") + all } ?? all).capitalized
    }

    private static let separator = Wording(en: "; ", fr: " ; ")

    /// - Parameter told: the facts that stand above, and are not repeated as evidence.
    private mutating func line(_ missed: Letter.Missed, besides told: Set<FactPath>)
        -> LetterSentences.Line
    {
        switch missed {
        case .finding(let finding):
            let questions = finding.questions
            return LetterSentences.Line(
                severity: finding.severity,
                text: finding.message,
                rule: finding.rule,
                place: line(of: finding.path),
                details: finding.details
                    + finding.evidence.filter { !told.contains($0.path) }.map {
                        located($0.text.capitalized, at: $0.path)
                    },
                questions: unasked(questions)
            )
        case .gate(let gate, let lack):
            return LetterSentences.Line(
                text: ScorecardGateWords(names: names).missed(gate, lack),
                place: gate.judged.gate.reference.isOnMap ? line(of: gate.judged.gate.path) : nil,
                questions: unasked([gate.question].compactMap(\.self))
            )
        }
    }

    private mutating func line(_ hint: ScorecardHint) -> LetterSentences.Line {
        LetterSentences.Line(text: hint.text, questions: unasked([hint.question]))
    }

    private mutating func unasked(_ questions: [Question]) -> [LetterSentences.Ask] {
        questions.map { question in
            LetterSentences.Ask(
                whom: FindingWords.ask(question, names: names),
                text: question.text
            )
        }
        .filter { asked.insert($0).inserted }
    }

    private func located(_ text: Wording, at path: FactPath) -> Wording {
        line(of: path).map { text + .verbatim(" (") + $0 + .verbatim(")") } ?? text
    }

    /// `line 12`, unless the file does not speak of it.
    private func line(of path: FactPath) -> Wording? {
        let range = report.range(path)
        guard range != report.range(.map) else { return nil }
        // The number stays beside its word.
        return FindingWords.line(range.start.line).map { text in
            String(text.map { $0 == " " ? "\u{00A0}" : $0 })
        }
    }
}

extension Letter.Had {
    /// The facts that are told.
    fileprivate var paths: [FactPath] {
        switch self {
        case .fact(let fact): fact.values.map(\.path)
        case .gate(let gate): gate.judged.gate.places.map(\.path)
        }
    }
}
