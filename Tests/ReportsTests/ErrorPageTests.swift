import Findings
import MapFormat
import Testing

/// `docs/errors.md` says the truth of every code.
@Suite struct ErrorPageTests {
    /// What no example of a few lines can show, made here instead.
    private static let made: [DiagnosticCode: [UInt8]] = [
        .textTooLarge: Array(String(repeating: "#", count: 4 * 1024 * 1024 + 1).utf8),
        .notUTF8: Array("dealmap: 1\naccount: Acm".utf8) + [0xE9, 0x0A],
        .controlCharacter: Array("dealmap: 1\naccount: A\u{0}\n".utf8),
        .tooDeep: lines("deal: " + String(repeating: "[", count: 70)),
        .tooManyValues: lines("deal: [" + String(repeating: "a,", count: 200_001) + "]\n"),
        .valueTooLong: lines("deal: " + String(repeating: "x", count: 100_001) + "\n"),
        .keyTooLong: lines(String(repeating: "k", count: 1001) + ": x\n"),
        .tooManyErrors: lines(
            "people:\n" + (0..<1100).map { "  p\($0): { stance: x }\n" }.joined()
        ),
        .identifierTooLong: lines("people: { \(String(repeating: "i", count: 101)): {} }\n"),
    ]

    /// What only the command can meet: its own tests have them.
    private static let ofFiles: Set<DiagnosticCode> = [
        .fileMissing, .fileNotPermitted, .fileIsFolder, .fileNotRegular, .fileTooLarge, .fileUnreadable,
        .folderWithoutMap, .lineWithoutMap, .notAPlaybook,
    ]

    private static func lines(_ text: String) -> [UInt8] { Array("dealmap: 1\naccount: Acme\n\(text)".utf8) }

    @Test func `the page has each code once, in the order of the list`() throws {
        let page = try ErrorPage()
        #expect(page.sections.map(\.code) == DiagnosticCode.allCases.map(\.rawValue))
        for section in page.sections { #expect(section.meaning.hasSuffix("."), "\(section.code)") }
    }

    @Test func `each example leads to its code`() throws {
        for section in try ErrorPage().sections {
            let code = try #require(DiagnosticCode(rawValue: section.code))
            if let example = section.example {
                #expect(example.codes.contains(section.code), "\(section.code): \(example.codes)")
            } else if !ErrorPageTests.ofFiles.contains(code) {
                let bytes = try #require(ErrorPageTests.made[code], "\(section.code) has no example")
                let codes = MapReader.read(bytes: bytes, name: "x.yaml").diagnostics.map(\.code)
                #expect(codes.contains(code), "\(section.code): \(codes)")
            }
        }
    }

    @Test func `a retired code stays retired`() {
        #expect(DiagnosticCode.retired.isDisjoint(with: DiagnosticCode.allCases.map(\.rawValue)))
    }

    @Test func `codes are small words with hyphens`() {
        for code in DiagnosticCode.allCases {
            #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }, "\(code)")
        }
    }
}
