public import Findings
import Reports
import StakeholderModel

/// What holds for the diagnostics of any text; a check that fails stops the fuzzer, which then keeps the text.
public struct DiagnosticChecks {
    /// How many messages are written in each language: writing them takes longer than reading the text.
    private static let mostToWrite = 4

    private let source: SourceText

    /// Checks the diagnostics of one text.
    public init(of source: SourceText) { self.source = source }

    /// Every place lies in the text, the places are in order, and each message can be written in both languages.
    public func check(_ diagnostics: [Diagnostic]) {
        var last = 0
        for diagnostic in diagnostics {
            if let range = diagnostic.range {
                check(range)
                precondition(range.start.offset >= last, "the diagnostics are in the order of their places")
                last = range.start.offset
            }
            for note in diagnostic.notes { check(note.range) }
        }
        write(diagnostics.prefix(Self.mostToWrite))
    }

    /// A place lies in the text and starts before it ends.
    public func check(_ range: SourceRange) {
        precondition(range.start.offset >= 0 && range.start <= range.end, "a place starts before it ends")
        precondition(range.end.offset <= source.text.utf8.count, "a place lies in the text")
        precondition(range.start.line >= 1 && range.start.column >= 1, "lines and columns count from 1")
        let lines = (range.start.line, range.start.column) <= (range.end.line, range.end.column)
        precondition(lines, "lines and columns go the way of the offsets")
    }

    private func write(_ diagnostics: ArraySlice<Diagnostic>) {
        guard !diagnostics.isEmpty else { return }
        for language in [Language.english, .french] {
            let text = DiagnosticText(source: source, options: TextOptions(language: language))
            for diagnostic in diagnostics {
                precondition(text.text(of: diagnostic).hasSuffix("\n"), "a message is a line or more")
            }
        }
    }
}
