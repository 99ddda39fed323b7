import Findings
import Testing

@testable import Reports

@Suite struct UTF16ColumnsTests {
    private func columns(_ text: String, line: Int, _ scalars: ClosedRange<Int>) -> [Int] {
        let columns = UTF16Columns(SourceText(name: "a", text: text))
        return scalars.map { columns.column(of: SourcePosition(line: line, column: $0, offset: 0)) }
    }

    @Test func `only what is beyond the first plane takes two units`() {
        #expect(columns("aé漢e\u{301}z", line: 1, 1...6) == [1, 2, 3, 4, 5, 6])
        #expect(columns("🦊a🦊🦊b", line: 1, 1...6) == [1, 3, 4, 6, 8, 9])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `lines are counted as the reader counts them`(_ end: String) {
        let text = "🦊🦊" + end + "a🦊b" + end + end + "c🦊"
        #expect(columns(text, line: 1, 3...3) == [5])
        #expect(columns(text, line: 2, 1...4) == [1, 2, 4, 5])
        #expect(columns(text, line: 3, 1...1) == [1])
        #expect(columns(text, line: 4, 1...3) == [1, 2, 4])
    }

    @Test func `a byte order mark belongs to no line`() {
        #expect(columns("\u{FEFF}🦊a", line: 1, 1...3) == [1, 3, 4])
    }

    @Test func `every column agrees with the length of the text before it`() {
        let line = "x🦊é" + String(repeating: "🏳️‍🌈 a", count: 50) + "漢"
        let scalars = Array(line.unicodeScalars)
        let found = columns("first\n" + line, line: 2, 1...(scalars.count + 1))
        let expected = (0...scalars.count).map { count in
            1 + scalars[..<count].reduce(0) { $0 + UTF16.width($1) }
        }
        #expect(found == expected)
    }
}
