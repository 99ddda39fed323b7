import DecisionAnalysis
import Findings
import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

@Suite struct AgendaTextTests {
    @Test(arguments: AgendaSample.all, Language.allCases)
    func `an agenda is told in the expected words`(sample: AgendaSample, language: Language) throws {
        try expect(sample.text(language), in: sample.golden(language, "txt"))
        try expect(sample.markdown(language), in: sample.golden(language, "md"))
    }

    private func expect(_ found: String, in file: URL) throws {
        guard !AgendaSample.isAccepting else { return try Data(found.utf8).write(to: file) }
        #expect(
            found == String(decoding: try Data(contentsOf: file), as: UTF8.self),
            """
            \(file.lastPathComponent) says something else. When the change is meant:
            DEALMAP_ACCEPT=1 swift test --filter AgendaTextTests, then look at what git diff says.
            """
        )
    }

    @Test(arguments: AgendaSample.all, Language.allCases)
    func `no line is wider than 100 cells, and none ends in a space`(
        sample: AgendaSample,
        language: Language
    ) throws {
        for line in try sample.text(language).split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(CellWidth.of(line) <= 100, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test(arguments: AgendaSample.all)
    func `ranks are the order, each is told once, and three for each person unless all are wanted`(
        sample: AgendaSample
    ) throws {
        let report = try sample.report()
        let agenda = Agenda(report.analysis, groups: report.groups)
        #expect(agenda.questions.map(\.rank) == Array(1...agenda.questions.count + 1).dropLast())
        #expect(agenda.sections.compactMap(\.questions.first?.rank).isSorted)
        #expect(agenda.sections.allSatisfy { $0.questions.map(\.rank).isSorted })
        #expect(agenda.sections.flatMap(\.questions).count == agenda.questions.count)
        let short = try sample.text(.english, choices: AgendaOptions())
        for section in agenda.sections {
            for (position, question) in section.questions.enumerated() {
                let isTold = short.contains("\n   \(question.rank). ")
                #expect(isTold == (position < 3), "\(question.rank)")
            }
        }
    }

    @Test func `a second contact is told as a section of its own`() throws {
        let text = try AgendaSample.all[0].text(.english)
        #expect(
            text.contains("\nSomebody other than Directeur général de la régie: open a second contact\n")
        )
    }

    @Test func `a group and somebody whom we only reach through others are told as such`() throws {
        let text = try AgendaSample.all[4].text(.french)
        #expect(text.contains("\nSales managers (l'un des 4)\n"))
        let northwind = try AgendaSample.all[3].text(.english)
        #expect(northwind.contains("\nGrace (not met yet: go through Priya, then Tom)\n"))
    }

    @Test func `one meeting has its questions alone`() throws {
        let lena = AgendaOptions(isWhole: true, person: PersonIdentifier("lena"))
        let text = try AgendaSample.all[3].text(.english, choices: lena)
        #expect(text.contains("\nLena\n"))
        #expect(!text.contains("\nPriya\n") && !text.contains("The numbers rank"))
    }

    @Test func `when there is nothing to ask somebody, who could be asked is told`() throws {
        let counsel = AgendaOptions(person: PersonIdentifier("counsel"))
        let english = try AgendaSample.all[3].text(.english, choices: counsel)
        #expect(english.contains("There is nothing to ask Legal counsel yet. Others could be asked: Priya ("))
        let french = try AgendaSample.all[3].text(.french, choices: counsel)
        #expect(french.contains("Il n'y a rien à demander pour l'instant à Legal counsel."))
        let nobody = AgendaOptions(person: PersonIdentifier("dg"))
        #expect(try AgendaSample.all[2].text(.english, choices: nobody).contains("leaves no question open"))
    }
}

extension [Int] {
    fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
