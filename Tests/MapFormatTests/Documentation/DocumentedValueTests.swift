import Testing

@testable import MapFormat

/// What the page says of single values holds: how amounts and dates are written, which identifiers are taken, the limits.
struct DocumentedValueTests {
    private let page: DocumentationPage
    private let text: String

    init() throws {
        text = try DocumentationFiles.text("docs/format.md")
        page = DocumentationPage(text)
    }

    private func isRead(_ value: String, as kind: String) -> Bool {
        switch kind {
        case "amount": MoneyText.parse(value).isRead
        case "date": DateText.parse(value).isRead
        case "duration": DurationText.parse(value).isRead
        case "number": WholeNumberText.parse(value).isRead
        default: YesNoText.parse(value).isRead
        }
    }

    @Test func `each way to write a value is read, and each way not to is refused`() throws {
        let rows = page.rows.filter { $0.columns == ["", "write", "not"] }
        #expect(rows.map(\.cells[0]) == ["amount", "date", "duration", "number", "yes or no"])
        for row in rows {
            for value in row.cells[1].codeSpans { #expect(isRead(value, as: row.cells[0]), "\(value)") }
            for value in row.cells[2].codeSpans {
                #expect(isRead(value, as: row.cells[0]) == false, "\(value)")
            }
        }
    }

    @Test func `the identifiers that are taken are those of the reader`() throws {
        let start = try #require(text.firstRange(of: "These are taken: "))
        let list = String(text[start.upperBound...].prefix { $0 != "." })
        #expect(Set(list.codeSpans) == IdentifierText.reservedWords)
    }

    @Test func `the limits are those of the reader`() {
        let limits = ReadingLimits.standard
        #expect(limits.bytes == 4 << 20 && text.contains("4 MB a file"))
        #expect(limits.valueLength == 100_000 && text.contains("100,000 bytes a value"))
        #expect(limits.nodes == 200_000 && text.contains("200,000 keys and values"))
        #expect(limits.depth == 64 && text.contains("64 levels"))
        #expect(IdentifierText.longest == 100 && text.contains("100 characters an identifier"))
        #expect([LocatedProblem].mostToTell == 1000 && text.contains("1,000 errors are shown"))
    }
}

extension Result {
    fileprivate var isRead: Bool {
        switch self {
        case .success: true
        case .failure: false
        }
    }
}
