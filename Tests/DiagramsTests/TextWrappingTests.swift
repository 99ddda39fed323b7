import Diagrams
import Testing

@Suite struct TextWrappingTests {
    private let style = TextStyle(size: 12)

    @Test func `random texts never exceed the width and never lose a letter unsaid`() {
        var numbers = RandomNumbers(seed: 2_024)
        for _ in 0..<1_500 {
            let text = randomText(&numbers)
            let width = Double(30 + numbers.below(240))
            let lines = 1 + numbers.below(4)
            let wrapped = TextWrapping.wrap(text, style, width: width, maximumLines: lines)
            #expect(wrapped.lines.count <= lines)
            for line in wrapped.lines { #expect(TextMetrics.width(of: line, style) <= width, "\(text)") }
            let (shown, whole) = (letters(wrapped.lines.joined()), letters(text))
            if wrapped.isCut {
                #expect(wrapped.lines.last?.last == "…")
                // By code points: of one sign of many parts, only some may fit.
                let isStart = whole.unicodeScalars.starts(with: shown.unicodeScalars.dropLast())
                #expect(isStart && shown != whole, "\(text)")
            } else {
                #expect(shown == whole, "\(text)")
            }
        }
    }

    @Test func `words stay whole when they fit a line`() {
        let wrapped = TextWrapping.wrap("one two three four", style, width: 60, maximumLines: 9)
        #expect(wrapped.lines.joined(separator: " ") == "one two three four")
        #expect(wrapped.lines.count > 1)
    }

    @Test func `white space and control characters become one space`() {
        let wrapped = TextWrapping.wrap(" a \n\t b\u{0}c ", style, width: 200, maximumLines: 1)
        #expect(wrapped == TextWrapping.wrap("a b c", style, width: 200, maximumLines: 1))
        #expect(wrapped.lines == ["a b c"])
        #expect(TextWrapping.wrap(" \n ", style, width: 200, maximumLines: 3).lines == [])
    }

    @Test func `a no-break space neither breaks nor becomes another space`() {
        let text = "Qui le répartit\u{A0}?"
        #expect(TextWrapping.wrap(text, style, width: 400, maximumLines: 1).lines == [text])
        let narrow = TextMetrics.width(of: "Qui le répartit ", style)
        let wrapped = TextWrapping.wrap(text, style, width: narrow, maximumLines: 3)
        #expect(wrapped.lines == ["Qui le", "répartit\u{A0}?"])
    }

    @Test func `one sign of many parts does not exceed the width either`() {
        let family = String(repeating: "👩\u{200D}", count: 200) + "👩"
        let syllables = "क" + String(repeating: "\u{903}", count: 200)
        for text in [family, syllables] {
            let wrapped = TextWrapping.wrap(text, style, width: 120, maximumLines: 3)
            #expect(wrapped.lines.allSatisfy { TextMetrics.width(of: $0, style) <= 120 })
        }
    }

    @Test func `a cut says so even where lines are wider than any picture should be`() {
        let text = String(repeating: "i", count: 50_000)
        let wrapped = TextWrapping.wrap(text, style, width: 20_000, maximumLines: 2)
        #expect(wrapped.isCut)
        #expect(wrapped.lines.last?.last == "…")
    }

    /// Work that grew with the square of the text would not end within the limit.
    @Test(.timeLimit(.minutes(1)))
    func `a million letters are no trouble`() {
        for text in [String(repeating: "a", count: 1_000_000), String(repeating: "a ", count: 500_000)] {
            let wrapped = TextWrapping.wrap(text, style, width: 200, maximumLines: 3)
            #expect(wrapped.isCut)
            #expect(wrapped.lines.count == 3)
        }
    }

    private func randomText(_ numbers: inout RandomNumbers) -> String {
        let parts = [
            "a", "i", "W", "é", " ", " ", " ", "word", "Rechtsschutz", "漢", "e\u{301}", "👩‍👧", "\n", "\t", "—",
            "-", "…x",
            "مر", "\u{200B}", "1 000",
        ]
        return (0..<numbers.below(60)).map { _ in parts[numbers.below(parts.count)] }.joined()
    }

    private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
