import Findings
import StakeholderModel
import Testing

@testable import Reports

@Suite struct SourceFrameTests {
    /// The frame of the first occurrence of a text.
    private func frame(
        _ text: String,
        line: Int = 1,
        marking marked: String,
        label: String = "",
        width: Int = 100
    )
        -> [String]
    {
        let lines = SourceLines(SourceText(name: "map.yaml", text: text))
        let scalars = Array(lineText(text, line).unicodeScalars)
        let wanted = Array(marked.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
        let before = String(String.UnicodeScalarView(scalars[..<start])).utf8.count
        let range = SourceRange(
            start: SourcePosition(line: line, column: start + 1, offset: before),
            end: SourcePosition(line: line, column: start + 1 + wanted.count, offset: 0)
        )
        let frame = SourceFrame(range: range, label: label)
        let options = TextOptions(language: .english, width: width)
        return frame.lines(of: lines, gutter: frame.numberWidth, options: options)
    }

    private func lineText(_ text: String, _ line: Int) -> String {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)[
            line - 1
        ]
    }

    @Test func `marks stand below accents and wide characters`() {
        #expect(
            frame("é: 漢字 x", marking: "x", label: "here")
                == [" --> map.yaml:1:7", "  |", "1 | é: 漢字 x", "  |         ^ here"]
        )
        #expect(frame("é: 漢字 x", marking: "漢字").last == "  |    ^^^^")
    }

    @Test func `a combining mark takes no cell`() {
        #expect(frame("cafe\u{301}: x", marking: "x").suffix(2) == ["1 | cafe\u{301}: x", "  |       ^"])
    }

    @Test func `a tab is shown as spaces`() {
        #expect(frame("\ta:\tx", marking: "x").suffix(2) == ["1 |     a:  x", "  |         ^"])
        #expect(frame("\tx", marking: "\t").last == "  | ^^^^")
    }

    @Test func `control characters are shown as pictures`() {
        #expect(frame("a\u{1B}[0m: x", marking: "x")[2] == "1 | a\u{241B}[0m: x")
    }

    @Test func `a long line is cut around the marks`() {
        let text = String(repeating: "a", count: 200) + "HERE" + String(repeating: "b", count: 200)
        let shown = frame(text, marking: "HERE", width: 60)
        #expect(shown[2].hasPrefix("1 | …a"))
        #expect(shown[2].hasSuffix("b…"))
        #expect(shown[2].count == 60)
        let marks = Array(shown[3])
        let line = Array(shown[2])
        #expect(String(zip(line, marks).filter { $0.1 == "^" }.map(\.0)) == "HERE")
    }

    @Test func `of a line without end only the part around the marks is read`() {
        let text = String(repeating: "é", count: 50_000) + "HERE" + String(repeating: "漢", count: 50_000)
        let shown = frame(text, marking: "HERE", width: 60)
        #expect(shown[0] == " --> map.yaml:1:50001")
        #expect(shown[2].hasPrefix("1 | …éé"))
        #expect(shown[2].contains("éHERE漢"))
        #expect(shown[3].prefix { $0 != "^" }.count == shown[2].prefix { $0 != "H" }.count)
    }

    @Test func `a label that does not fit stands below`() {
        let shown = frame(
            "a: " + String(repeating: "b ", count: 20) + "x",
            marking: "x",
            label: "too long",
            width: 50
        )
        #expect(shown[3].hasSuffix("^"))
        #expect(shown[4].hasSuffix("too long"))
    }

    @Test(arguments: ["a\nb: x\n", "a\r\nb: x\r\n", "a\rb: x\r", "\u{FEFF}a\nb: x"])
    func `every line end counts, and a byte order mark does not`(_ text: String) {
        #expect(
            frame(text, line: 2, marking: "x") == [" --> map.yaml:2:4", "  |", "2 | b: x", "  |    ^"]
        )
    }

    @Test func `a place that goes on below is marked to the end of the line`() {
        let lines = SourceLines(SourceText(name: "map.yaml", text: "a: [x,\n  y]\n"))
        let range = SourceRange(
            start: SourcePosition(line: 1, column: 4, offset: 3),
            end: SourcePosition(line: 2, column: 5, offset: 11)
        )
        let shown = SourceFrame(range: range).lines(
            of: lines,
            gutter: 1,
            options: TextOptions(language: .english)
        )
        #expect(shown.last == "  |    ^^^")
    }

    @Test func `a place beyond the text is shown without a line`() {
        let position = SourcePosition(line: 9, column: 4, offset: 99)
        let lines = SourceLines(SourceText(name: "map.yaml", text: "a"))
        let shown = SourceFrame(range: SourceRange(start: position, end: position))
            .lines(of: lines, gutter: 1, options: TextOptions(language: .english))
        #expect(shown == [" --> map.yaml:9:4", "  |", "9 |", "  | ^"])
    }
}
