import DecisionAnalysis
import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

@Suite struct PathsTextTests {
    @Test(arguments: PathsSample.all, Language.allCases)
    func `the paths of a map are told in the expected words`(sample: PathsSample, language: Language) throws {
        let found = try sample.text(language)
        let file = sample.golden(language)
        guard !PathsSample.isAccepting else {
            try Data(found.utf8).write(to: file)
            return
        }
        #expect(
            found == String(decoding: try Data(contentsOf: file), as: UTF8.self),
            """
            \(file.lastPathComponent) says something else. When the change is meant:
            DEALMAP_ACCEPT=1 swift test --filter PathsTextTests, then look at what git diff says.
            """
        )
    }

    @Test(arguments: PathsSample.all, Language.allCases)
    func `no line is wider than 100 cells, and none ends in a space`(sample: PathsSample, language: Language)
        throws
    {
        for line in try sample.text(language).split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(CellWidth.of(line) <= 100, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test(arguments: PathsSample.all)
    func `each language is told without words of the other`(sample: PathsSample) throws {
        let english = try sample.text(.english)
        #expect(!english.contains("étape ouverte") && !english.contains("Qui décide"))
        let french = try sample.text(.french)
        #expect(!french.contains("Who decides") && !french.contains("ways"))
    }

    @Test func `one gate is told with its own sets`() throws {
        let choices = PathsOptions(gate: .declared(GateIdentifier("works")))
        let text = try PathsSample.committee.text(.english, choices: choices)
        #expect(text.contains("2. Works council consultation: "))
        #expect(!text.contains("Steering committee"))
        #expect(text.contains("Who can block alone\n   · Sales managers\n"))
        #expect(text.contains("The vote: 4 of 6 votes are needed, 1 is for us: 3 more to win."))
        #expect(
            text.contains(
                "The smallest ways past this step\n   3 ways; the smallest takes 2 people or groups."
            )
        )
    }

    @Test func `the limits that somebody gives hold to the letter, and what they leave out is told`() throws {
        let choices = PathsOptions(mostSets: 3, largestSet: 5)
        let none = try PathsSample.committee.text(.english, choices: choices)
        #expect(none.contains("For instance") || none.contains("for instance"))
        #expect(none.contains("because they take too many people"))
        let some = try PathsSample.committee.text(.english, choices: PathsOptions(mostSets: 3, largestSet: 9))
        let lines = some.components(separatedBy: "one line of these:\n").last ?? ""
        #expect(lines.split(separator: "\n").prefix { $0.hasPrefix("   · ") }.count == 3)
        #expect(lines.contains("ways are not listed; `--most-sets` lists more"))
    }
}
