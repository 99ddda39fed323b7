import DecisionAnalysis
import StakeholderModel

/// The factors of the strength of a way, as a table.
enum StrengthExplanation {
    private struct Row {
        let label: Wording
        /// `nil` when nothing is carried.
        let strength: Strength?
    }

    static func write(to page: inout TextPage) {
        page.add(ExplainWords.strengthTitle, .strong)
        page.addSpace()
        page.add(ExplainWords.strengthIntroduction)
        add(ourAccess, under: ExplainWords.ourAccess, to: &page)
        add(betweenPeople, under: ExplainWords.fromPersonToPerson, to: &page)
        add(passing(StrengthTable.carrying), under: ExplainWords.passingThrough, to: &page)
        add(ofRivals, under: ExplainWords.fromRival, to: &page)
        add(passingForRivals, under: ExplainWords.passingForRival, to: &page)
    }

    private static var ourAccess: [Row] {
        Access.allCases.map { Row(label: $0.label, strength: StrengthTable.strength(of: $0)) }
    }

    private static var betweenPeople: [Row] {
        let relations = RelationKind.allValues.map { kind in
            Row(label: Hop.Reason.relation(kind).wording, strength: StrengthTable.strength(of: kind))
        }
        return relations + [Row(label: Hop.Reason.manages.wording, strength: StrengthTable.manages)]
    }

    /// An opponent carries nothing for us, whatever a way through one would be worth.
    private static func passing(_ factor: (Stance?) -> Strength) -> [Row] {
        Stance.allCases.map { Row(label: $0.label, strength: $0 == .opponent ? nil : factor($0)) }
            + [Row(label: Stance.unknownLabel, strength: factor(nil))]
    }

    private static var passingForRivals: [Row] {
        Stance.allCases.map { Row(label: $0.label, strength: StrengthTable.carryingForRival($0)) }
            + [Row(label: Stance.unknownLabel, strength: StrengthTable.carryingForRival(nil))]
    }

    private static var ofRivals: [Row] {
        [
            Row(label: ExplainWords.preferredBy, strength: StrengthTable.preferredBy),
            Row(label: ExplainWords.engagedBy, strength: StrengthTable.engagedBy),
            Row(label: ExplainWords.contact, strength: StrengthTable.contact),
        ] + TieKind.allCases.map { Row(label: $0.label, strength: StrengthTable.strength(of: $0)) }
    }

    private static func add(_ rows: [Row], under title: Wording, to page: inout TextPage) {
        page.addSpace()
        page.add(title, .strong)
        let labels = rows.map { page.say($0.label.capitalized) }
        let width = labels.map { CellWidth.of($0) }.max() ?? 0
        for (row, label) in zip(rows, labels) {
            let padding = String(repeating: " ", count: width - CellWidth.of(label))
            let factor = row.strength.map(decimal) ?? Wording(en: "carries nothing", fr: "ne transmet rien")
            page.add(line: "  \(label)\(padding)  \(page.say(factor))")
        }
    }

    private static func decimal(_ strength: Strength) -> Wording {
        let tenths = strength.tenths
        return tenths == 10 ? .verbatim("1") : Wording(en: "0.\(tenths)", fr: "0,\(tenths)")
    }
}
