import DecisionAnalysis
import Findings
import FoundationEssentials
import Testing

/// With a folder in `DEALMAP_DUMP`, the examples of the rules are written there: maps that `Scripts/check-schema.py`
/// holds the schema against.
@Suite struct RuleExampleDumpTests {
    @Test(.enabled(if: folder != nil))
    func `the examples of the rules are written for the script`() throws {
        let folder = URL(filePath: try #require(Self.folder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for description in RuleBook.descriptions {
            let examples = description.examples.triggering + description.examples.quiet
            for (number, example) in examples.enumerated() {
                let file = folder.appending(path: "\(description.code.rawValue)-\(number).yaml")
                try Data((RuleExamples.preamble + example).utf8).write(to: file)
            }
        }
    }

    private static var folder: String? { ProcessInfo.processInfo.environment["DEALMAP_DUMP"] }
}
