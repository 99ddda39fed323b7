import StakeholderModel

@testable import MapFormat

/// What the column "values" of the documentation has to say of a key.
enum ValueColumn {
    /// What is wrong with a cell, or `nil` when it says what the reader takes.
    static func fault(in cell: String, of value: ValueDescription) -> String? {
        let expected = start(for: value)
        guard cell.hasPrefix(expected) else { return "expected to start with '\(expected)', is '\(cell)'" }
        let words = words(of: value)
        guard !words.isEmpty, cell.codeSpans != words else { return nil }
        return "the words are \(words), the cell has \(cell.codeSpans)"
    }

    /// The words that the cell has to list, all of them and no others.
    private static func words(of value: ValueDescription) -> [String] {
        switch value {
        case .fact(.words(let words)), .facts(.words(let words)): words().words.map(\.word)
        // The words of a long list stand once, at the key that they are made for.
        case .setting(.words(let words)): words().words.count > 10 ? [] : words().words.map(\.word)
        case .byWord(_, .words(let words)): words().words.map(\.word)
        case .ties: TieKind.allCases.map(\.rawValue)
        case .fact(.yesNo), .setting(.yesNo): ["yes", "no"]
        default: []
        }
    }

    private static func start(for value: ValueDescription) -> String {
        switch value {
        case .text: "text"
        case .texts: "text or a list"
        case .setting(.personOrUnit), .settings: "plain "
        case .setting(.reference(let kinds)):
            kinds == ObjectKind.allCases ? "any identifier, plain" : "plain "
        case .setting(let scalar): "plain " + start(for: scalar)
        case .fact(.text): "text, or `unknown`"
        case .facts(.text): "text or a list, or `unknown`"
        case .fact(let scalar): start(for: scalar)
        case .facts(.words): "one or several of "
        case .facts(.reference(let kinds)): several(kinds)
        case .facts(.personOrUnit): "people, or the text of a `unit`"
        case .facts(let scalar): start(for: scalar)
        case .sharing: "`yes`, `no`, or the other projects"
        case .byWord(_, let scalar): "for each plain " + start(for: scalar)
        case .rule: "[who decides](#who-decides)"
        case .rules: "[who decides](#who-decides), or a list"
        default: ""
        }
    }

    private static func start(for scalar: ScalarDescription) -> String {
        switch scalar {
        case .text, .identifier: "text"
        case .wholeNumber, .version: "number"
        case .money: "amount"
        case .date: "date"
        case .duration: "duration"
        case .country: "country"
        case .currency: "currency"
        case .personOrNone: "a person, or `none`"
        case .reference(let kinds): kinds == ObjectKind.allCases ? "any identifier" : "a \(noun(kinds))"
        case .playbook: "name: "
        case .yesNo, .words, .personOrUnit: ""
        }
    }

    private static func several(_ kinds: [ObjectKind]) -> String {
        switch kinds {
        case [.person]: "people"
        case [.teamMember]: "some of us"
        default: "\(noun(kinds))s"
        }
    }

    private static func noun(_ kinds: [ObjectKind]) -> String { kinds.first?.noun.en ?? "" }
}
