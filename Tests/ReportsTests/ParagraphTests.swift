import StakeholderModel
import Testing

@testable import Reports

@Suite struct ParagraphTests {
    private func lines(_ text: String, width: Int, indent: Int = 0, mark: String = "") -> [String] {
        var paragraph = Paragraph(indent: indent, mark: mark)
        paragraph.add(text)
        return paragraph.lines(width: width, style: .plain)
    }

    @Test func `lines break between words and hang below the mark`() {
        #expect(
            lines("one two three four", width: 14, indent: 1, mark: "· ") == [" · one two", "   three four"]
        )
    }

    @Test func `a no-break space keeps words together`() {
        #expect(lines("aaaa bbbb\u{00A0}!", width: 10) == ["aaaa", "bbbb\u{00A0}!"])
    }

    @Test func `wide characters count as two cells and are cut where the line ends`() {
        #expect(lines("漢字漢字漢字漢字", width: 10) == ["漢字漢字漢", "字漢字"])
    }

    @Test func `a name cannot steer the terminal`() {
        #expect(lines("Ada\u{1B}[31m\u{202E}\nBob", width: 40) == ["Ada\u{241B}[31m\u{FFFD} Bob"])
    }

    @Test func `colours are added around what is wrapped without them`() {
        var paragraph = Paragraph()
        paragraph.add("aaaa bbbb cccc", .strong)
        let lines = paragraph.lines(width: 10, style: TextStyle(isColored: true))
        #expect(lines == ["\u{1B}[1maaaa bbbb\u{1B}[0m", "\u{1B}[1mcccc\u{1B}[0m"])
    }

    @Test func `French punctuation keeps its word`() {
        let wording = Wording(en: "who ?", fr: "on dit : « qui ? » ; voilà !")
        let tied = "on dit\u{A0}: «\u{A0}qui\u{A0}?\u{A0}»\u{A0}; voilà\u{A0}!"
        #expect(wording.text(in: .french) == tied)
        #expect(wording.text(in: .english) == "who ?")
    }
}
