import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

/// The reviews of two samples, to the byte, but for the pictures.
@Suite struct ReviewGoldenTests {
    @Test func `the lost deal in French is as expected`() throws {
        try check("2-after-second-meeting", ReviewSample.media, since: ReviewSample.mediaBefore, .french)
    }

    @Test func `a software purchase in English is as expected`() throws {
        try check("renewals-platform", ReviewSample.northwind, since: nil, .english)
    }

    private func check(_ name: String, _ map: String, since old: String?, _ language: Language) throws {
        let page = try ReviewSample.page(map, since: old, language)
        try compare(try ReviewSample.html(map, since: old, language), with: "\(name).html")
        try compare(page.markdown, with: "\(name).md")
    }

    private func compare(_ found: String, with name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        guard ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] != "1" else {
            return try Data(found.utf8).write(to: file)
        }
        let expected = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        guard !found.utf8.elementsEqual(expected.utf8) else { return }
        let lines = found.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(lines, wanted).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(name) is different from line \(line + 1) on.
            expected: \(line < wanted.count ? String(wanted[line].prefix(400)) : "the end")
            found:    \(line < lines.count ? String(lines[line].prefix(400)) : "the end")
            When the change is meant: DEALMAP_ACCEPT=1 swift test --filter ReviewGoldenTests, then git diff.
            """
        )
    }
}
