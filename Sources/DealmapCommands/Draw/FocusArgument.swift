import MapFormat
import StakeholderModel

/// The object around which a picture is drawn, from its identifier.
enum FocusArgument {
    static func reference(_ name: String, in map: AccountMap) throws(UsageError) -> ObjectReference {
        if let person = map.people.first(where: { $0.identifier == PersonIdentifier(name) }) {
            return .person(person.identifier)
        }
        if let provider = map.providers.elements.first(where: { $0.identifier == ProviderIdentifier(name) }) {
            return .provider(provider.identifier)
        }
        if let budget = map.usedBudgets.first(where: { $0.identifier == BudgetIdentifier(name) }) {
            return .budget(budget.identifier)
        }
        let names =
            map.people.map(\.identifier.text) + map.providers.elements.map(\.identifier.text)
            + map.usedBudgets.map(\.identifier.text)
        let quoted = Wording.quoted(name)
        throw UsageError(
            Wording(
                en: "no person, provider or budget of the map is called \(quoted.en)",
                fr: "aucune personne, aucun prestataire ni budget de la carte ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: names))
        )
    }

    /// The same for what starts from a person of the tree.
    static func placeInTree(_ name: String, in map: AccountMap) throws(UsageError) -> ObjectReference {
        let reference = try reference(name, in: map)
        let insiders = map.people.filter { !$0.isExternal }.map { ObjectReference.person($0.identifier) }
        guard !insiders.contains(reference) else { return reference }
        let quoted = Wording.quoted(name)
        throw UsageError(
            Wording(
                en: "\(quoted.en) has no place in the reporting tree",
                fr: "\(quoted.fr) n'a pas de place dans l'organigramme"
            ),
            help: Wording(
                en: "`--depth` and `--page` start from somebody who works for the account",
                fr: "`--depth` et `--page` partent de quelqu'un qui travaille pour le compte"
            )
        )
    }
}
