import Findings
import StakeholderModel

extension MapTables {
    /// The map itself.
    static let map = ObjectReader<AccountMap>(
        name: Wording(en: "a map", fr: "une carte"),
        keys: accountKeys + sectionKeys
    )
}

extension ValueType<String> {
    /// The name of a built-in playbook, or the path of another, which nobody opens here.
    static var playbook: Self {
        ValueType(description: .playbook) { text, _ in
            let isPath = text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
            if isPath || BuiltInPlaybooks.names.contains(text) { return .success(text) }
            return .failure(.unknownPlaybook(text))
        }
    }
}

extension ValueProblem {
    fileprivate static func unknownPlaybook(_ text: String) -> ValueProblem {
        let name = Wording.excerpt(text)
        let near = NearestNames.suggestions(for: text, among: BuiltInPlaybooks.names)
        let names = BuiltInPlaybooks.names.joined(separator: ", ")
        return ValueProblem(
            code: .unknownPlaybook,
            message: Wording(en: "unknown playbook \(name.en)", fr: "playbook inconnu \(name.fr)"),
            label: NearestNames.didYouMean(near),
            help: Wording(
                en: "the built-in playbooks are \(names); a playbook of your own is named by its path",
                fr: "les playbooks intégrés sont \(names) ; le vôtre se nomme par son chemin"
            )
        )
    }
}
