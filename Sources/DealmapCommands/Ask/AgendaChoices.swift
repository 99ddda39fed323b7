import MapFormat
import Reports
import StakeholderModel

/// What a person chose to be told of the questions, before it is known whom the map has.
struct AgendaChoices {
    let isWhole: Bool
    /// The identifier, or the name, of the only person who is met.
    let person: String?

    /// - Parameter redaction: how the names were taken out of the map: a person is typed as the file calls them.
    /// - Throws: a usage error when the map has no such person.
    func options(
        for map: AccountMap,
        redaction: Redaction? = nil
    ) throws(UsageError) -> AgendaOptions {
        guard let typed = person else { return AgendaOptions(isWhole: isWhole) }
        let person = redaction?.identifier(for: typed) ?? typed
        let found =
            map.people.first { $0.identifier == PersonIdentifier(person) }
            ?? map.people.first { $0.displayName == person }
        if let found { return AgendaOptions(isWhole: isWhole, person: found.identifier) }
        let quoted = Wording.quoted(person)
        let names = map.people.map(\.identifier.text)
        throw UsageError(
            Wording(
                en: "no person of the map is called \(quoted.en)",
                fr: "aucune personne de la carte ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(
                NearestNames.suggestions(for: person, among: names + map.people.map(\.displayName))
            ) ?? AgendaChoices.list(names)
        )
    }

    private static func list(_ names: [String]) -> Wording? {
        guard !names.isEmpty else { return nil }
        let list = names.prefix(20).joined(separator: ", ")
        return Wording(en: "its people are \(list)", fr: "ses personnes sont \(list)")
    }
}
