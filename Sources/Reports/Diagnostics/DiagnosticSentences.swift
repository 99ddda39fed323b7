import Findings
import StakeholderModel

/// What is wrong with a file as sentences, where no line of the file can be shown beside them.
struct DiagnosticSentences {
    /// The message as a sentence.
    let message: Wording
    /// What is said beside the marks, the other places, what to write instead.
    let details: [Wording]

    init(_ diagnostic: Diagnostic) {
        message = diagnostic.message.sentence
        let others = diagnostic.notes.map {
            $0.message + .verbatim(" (") + FindingWords.line($0.range.start.line) + .verbatim(")")
        }
        details = ([diagnostic.label, diagnostic.help].compactMap(\.self) + others).map(\.sentence)
    }

    var lines: [Wording] { [message] + details }
}

extension Wording {
    /// The same with a capital at the start and a full stop at the end.
    var sentence: Wording { capitalized.ended }

    /// The same with a full stop at the end, unless another sign ends it.
    var ended: Wording {
        map { text in
            guard let last = text.last, !".?!…:".contains(last) else { return text }
            return text + "."
        }
    }
}
