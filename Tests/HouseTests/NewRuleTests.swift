import Foundation
import Testing

/// `Scripts/new-rule.sh`, run on a copy of what it changes. That its templates compile, speak and are silent is held by
/// the tests of the rules, which are built with them.
@Suite struct NewRuleTests {
    private let folder: URL

    init() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("new-rule-\(UUID())")
        for path in [
            "Scripts", "Sources/DecisionAnalysis/Rules", "Sources/Findings/Rules",
            "Tests/DecisionAnalysisTests",
        ] {
            let target = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try FileManager.default.copyItem(at: House.root.appending(path: path), to: target)
        }
    }

    private func run(_ script: String, _ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [folder.appendingPathComponent("Scripts/\(script)").path] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func `a new rule stands wherever a rule has to stand`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try run("new-rule.sh", "BUD901", "budget-of-last-year", "Budget") == 0)
        #expect(try run("new-rule.sh", "THR901", "thread-of-wool", "Threads") == 0)
        let rule = try text("Sources/DecisionAnalysis/Rules/Budget/BUD901.BudgetOfLastYear.swift")
        #expect(rule.hasPrefix("import Findings\n") && rule.contains("\nenum BUD901: Rule {\n"))
        #expect(rule.contains("code: .BUD901,") && !rule.lowercased().contains("template"))
        #expect(
            try text("Tests/DecisionAnalysisTests/MinimalMap+Budget.swift").contains("            .BUD901,\n")
        )
        #expect(
            try text("Tests/DecisionAnalysisTests/MinimalMap+Others.swift").contains("            .THR901,\n")
        )
        let frozen = try text("Tests/DecisionAnalysisTests/FrozenRules.swift").split(separator: "\n")
            .filter { $0.contains("901 ") }
        #expect(frozen == ["        BUD901 budget-of-last-year", "        THR901 thread-of-wool"])
        #expect(try text("Sources/Findings/Rules/RuleCode.generated.swift").contains("case BUD901\n"))
        #expect(try run("generate.sh", "--check") == 0)
    }

    @Test func `a code or a name that was given is refused, and nothing is written`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let before = try text("Tests/DecisionAnalysisTests/FrozenRules.swift")
        #expect(try run("new-rule.sh", "BUD002", "other-name", "Budget") == 2)
        #expect(try run("new-rule.sh", "BUD901", "no-budget", "Budget") == 2)
        #expect(try run("new-rule.sh", "AUT901", "other-name", "Budget") == 2)
        #expect(try run("new-rule.sh", "BUD901", "OtherName", "Budget") == 2)
        #expect(try run("new-rule.sh", "BUD901", "other-name", "Bugdet") == 2)
        #expect(try text("Tests/DecisionAnalysisTests/FrozenRules.swift") == before)
        #expect(try run("generate.sh", "--check") == 0)
    }
}
