import DecisionAnalysis
import Findings
import StakeholderModel

/// All rules as a table, family by family.
public enum RuleTable {
    /// The table as text.
    public static func text(options: TextOptions) -> String {
        var page = TextPage(options)
        let rules = RuleBook.descriptions
        let columns = Columns(rules, language: options.language)
        for family in RuleFamily.allCases {
            let members = rules.filter { $0.code.family == family }
            guard !members.isEmpty else { continue }
            page.addSpace()
            page.add(family.title + .verbatim(" (\(family.rawValue))"), .strong)
            for rule in members { add(rule, columns: columns, to: &page) }
        }
        return page.text
    }

    private static func add(_ rule: RuleDescription, columns: Columns, to page: inout TextPage) {
        let code = columns.padded(rule.code.rawValue, to: columns.code)
        let name = columns.padded(rule.name, to: columns.name)
        let severity = columns.padded(page.say(rule.severity.label), to: columns.severity)
        let kind = columns.padded(page.say(rule.kind.label), to: columns.kind)
        var paragraph = Paragraph(indent: 2, mark: "\(code)  \(name)  \(severity)  \(kind)  ")
        paragraph.add(page.say(rule.title))
        page.add(paragraph)
    }

    /// How wide the columns are, in cells.
    private struct Columns {
        let code: Int
        let name: Int
        let severity: Int
        let kind: Int

        init(_ rules: [RuleDescription], language: Language) {
            func widest(_ text: (RuleDescription) -> String) -> Int {
                rules.map { CellWidth.of(text($0)) }.max() ?? 0
            }
            code = widest(\.code.rawValue)
            name = widest(\.name)
            severity = widest { $0.severity.label.text(in: language) }
            kind = widest { $0.kind.label.text(in: language) }
        }

        func padded(_ text: String, to width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
        }
    }
}
