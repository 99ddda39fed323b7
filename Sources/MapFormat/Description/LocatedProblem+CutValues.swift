import Findings
import StakeholderModel

extension LocatedProblem {
    /// - Parameter description: what belongs behind the key; `nil` when the key itself is unknown.
    static func commaInValue(_ value: CutValue, _ description: ValueDescription?) -> LocatedProblem {
        let forms = forms(of: value, description)
        let isList = description?.isListOfWords == true
        return LocatedProblem(
            code: .commaInValue,
            severity: value.isCertain ? .error : .warning,
            message: Wording(
                en: "inside { } a comma ends the value",
                fr: "entre { }, une virgule termine la valeur"
            ),
            range: value.range,
            label: isList
                ? Wording(en: "put [ ] around the list", fr: "mettez la liste entre [ ]")
                : Wording(en: "put quotes around it", fr: "mettez-la entre guillemets"),
            help: Wording(en: "write \(forms.en)", fr: "écrivez \(forms.fr)")
        )
    }

    /// The other projects of `shared: yes, CRM`: naming them says yes.
    private static func projects(_ parts: [String]) -> String {
        let projects = parts.filter { part in
            guard case .success = YesNoText.parse(part) else { return true }
            return false
        }
        return "[\(projects.joined(separator: ", "))]"
    }

    /// The value as it can be written.
    private static func forms(of value: CutValue, _ description: ValueDescription?) -> Wording {
        let quoted = Wording.excerpt("\(value.key): \(quotedExample(value.whole) ?? "\"…\"")")
        let list = "[\(value.parts.joined(separator: ", "))]"
        switch description {
        case .sharing: return .excerpt("\(value.key): \(projects(value.parts))")
        case .rule:
            return .or([
                .excerpt("\(value.key): { all: \(list) }"), .excerpt("\(value.key): { any: \(list) }"),
            ])
        case let description? where description.isListOfWords: return .excerpt("\(value.key): \(list)")
        case .texts, .facts: return .or([quoted, .excerpt("\(value.key): \(list)")])
        default:
            guard !value.isCertain else { return quoted }
            return .or([quoted, .excerpt(value.parts.dropFirst().map { "\($0): …" }.joined(separator: ", "))])
        }
    }
}

extension ValueDescription {
    /// Whether a text as people say it stands here, which may have a comma.
    var isRunningText: Bool {
        switch self {
        case .text, .texts, .fact(.text), .facts(.text): true
        default: false
        }
    }

    /// Whether several names or words can stand here, and people or a rule do.
    var isListOfWords: Bool {
        switch self {
        case .facts(.text): false
        case .settings, .facts, .rule, .rules, .ruleMembers, .sharing: true
        default: false
        }
    }
}
