import DecisionAnalysis
import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

@Suite struct WhatIfTextTests {
    @Test(arguments: WhatIfSample.all, Language.allCases)
    func `what would change is told in the expected words`(sample: WhatIfSample, language: Language) throws {
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
            DEALMAP_ACCEPT=1 swift test --filter WhatIfTextTests, then look at what git diff says.
            """
        )
    }

    @Test func `the page shows what is really told`() throws {
        let sample = try #require(WhatIfSample.all.first { $0.name == "2-without-dg" })
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/what-if.md")
        let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
        #expect(text.contains("```\n" + (try sample.text(.french)) + "```\n"), "docs/what-if.md is old")
    }

    @Test(arguments: WhatIfSample.all, Language.allCases)
    func `no line is wider than 100 cells, and none ends in a space`(
        sample: WhatIfSample,
        language: Language
    ) throws {
        for line in try sample.text(language).split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(CellWidth.of(line) <= 100, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test(arguments: WhatIfSample.all)
    func `each language is told without words of the other`(sample: WhatIfSample) throws {
        let english = try sample.text(.english)
        #expect(!english.contains("étape") && !english.contains("avant"))
        let french = try sample.text(.french)
        #expect(!french.contains("before") && !french.contains("no longer"))
    }

    @Test func `one gate is told alone, also when nothing changes there`() throws {
        let sample = try #require(WhatIfSample.all.first { $0.name == "committee-without-ada-and-team" })
        let works = try sample.text(.english, gate: .declared(GateIdentifier("works")))
        #expect(works.contains("What changes at this step\n   · Works council consultation (advisory): "))
        #expect(!works.contains("Steering committee") && !works.contains("What there is to deal with"))
        let legal = try sample.text(.english, gate: .declared(GateIdentifier("legal")))
        #expect(legal.hasSuffix("\nLegal review: not applicable, as before.\n\nNothing changes here.\n"))
    }

    @Test func `facts are supposed first, then who is gone`() {
        let names = NameWords(analysis: SmallReport.make().analysis)
        let heading = Supposition.heading(
            [
                .fact("plan.amount", is: "90 k€"), .fact("ada -> ben", is: "strong"),
                .without(PersonIdentifier("nobody")),
            ],
            names: names
        )
        #expect(heading.en == "If plan.amount is 90 k€ and ada -> ben: strong, without nobody")
        #expect(heading.fr == "Si plan.amount est 90 k€ et ada -> ben : strong, sans nobody")
    }
}
