import Findings
import StakeholderModel
import Testing

@testable import Reports

@Suite struct DiagnosticTextTests {
    private let line = "  plan: { name: Budget formation global, held_by: formaton? }"

    private func range(line: Int, _ columns: Range<Int>) -> SourceRange {
        SourceRange(
            start: SourcePosition(line: line, column: columns.lowerBound, offset: 0),
            end: SourcePosition(line: line, column: columns.upperBound, offset: 0)
        )
    }

    private var source: SourceText {
        SourceText(name: "another-map.yaml", text: String(repeating: "\n", count: 30) + line)
    }

    private var unknownPerson: Diagnostic {
        Diagnostic(
            code: .unknownReference,
            message: Wording(en: "unknown person 'formaton'", fr: "personne inconnue : « formaton »"),
            range: range(line: 31, 51..<59),
            label: Wording(en: "did you mean 'formation'?", fr: "vouliez-vous dire « formation » ?")
        )
    }

    private func text(_ diagnostic: Diagnostic, _ language: Language = .english) -> String {
        DiagnosticText(source: source, options: TextOptions(language: language)).text(of: diagnostic)
    }

    @Test func `an error looks as in the documentation`() {
        #expect(
            text(unknownPerson) == """
                error: unknown person 'formaton'
                  --> another-map.yaml:31:51
                   |
                31 |   plan: { name: Budget formation global, held_by: formaton? }
                   |                                                   ^^^^^^^^ did you mean 'formation'?

                """
        )
    }

    @Test func `an error is told in French`() {
        let lines = text(unknownPerson, .french).split(separator: "\n")
        #expect(lines.first == "erreur\u{A0}: personne inconnue\u{A0}: «\u{A0}formaton\u{A0}»")
        #expect(lines.last?.hasSuffix("vouliez-vous dire «\u{A0}formation\u{A0}»\u{A0}?") == true)
    }

    @Test func `other places have frames of their own, and help stands last`() {
        let diagnostic = Diagnostic(
            code: .duplicateKey,
            severity: .warning,
            message: Wording(en: "'a' is written twice", fr: "« a » est écrit deux fois"),
            range: range(line: 12, 1..<2),
            notes: [Diagnostic.Note(Wording(en: "first here", fr: "d'abord ici"), at: range(line: 3, 1..<2))],
            help: Wording(en: "keep one", fr: "gardez-en un")
        )
        let source = SourceText(name: "m.yaml", text: "\n\na: 1" + String(repeating: "\n", count: 9) + "a: 2")
        let options = TextOptions(language: .english)
        #expect(
            DiagnosticText(source: source, options: options).text(of: diagnostic) == """
                warning: 'a' is written twice
                  --> m.yaml:12:1
                   |
                12 | a: 2
                   | ^
                  --> m.yaml:3:1
                   |
                 3 | a: 1
                   | - first here
                   = help: keep one

                """
        )
    }

    @Test func `an error of the whole text names the file`() {
        let diagnostic = Diagnostic(
            code: .textTooLarge,
            message: Wording(en: "too large", fr: "trop gros"),
            range: nil
        )
        #expect(text(diagnostic) == "error: too large\n --> another-map.yaml\n")
    }
}
