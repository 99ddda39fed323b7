import Findings
import StakeholderModel

/// Keys that should not be there, and keys that should.
extension LocatedProblem {
    /// Up to so many keys are listed; longer lists help nobody.
    private static let mostToList = 12

    static func unknownKey(
        _ key: LocatedText,
        in object: Wording,
        known: [String],
        near: [String]
    ) -> LocatedProblem {
        let name = Wording.excerpt(key.text)
        return LocatedProblem(
            code: .unknownKey,
            message: Wording(
                en: "\(object.en) has no key \(name.en)",
                fr: "\(object.fr) n'a pas de clé \(name.fr)"
            ),
            range: key.range,
            label: NearestNames.didYouMean(near) ?? home(of: key.text),
            help: near.isEmpty && known.count <= mostToList ? .theKeysAre(known) : nil
        )
    }

    static func missingKey(_ key: String, in object: Wording, at range: Range<Int>) -> LocatedProblem {
        let name = Wording.excerpt(key)
        return LocatedProblem(
            code: .missingKey,
            message: Wording(
                en: "\(object.en) needs \(name.en)",
                fr: "\(object.fr) demande \(name.fr)"
            ),
            range: range,
            help: missingKeyHelp(key)
        )
    }

    private static func missingKeyHelp(_ key: String) -> Wording {
        let isVersion = key.hasPrefix(MapKey.dealmap.rawValue)
        let example = Wording.quoted("\(key): \(isVersion ? FormatVersion.current : "…")")
        return Wording(en: "add \(example.en)", fr: "ajoutez \(example.fr)")
    }

    /// Where a key that is unknown here belongs.
    private static func home(of key: String) -> Wording? {
        let settings = [
            ConfigurationTables.configuration.description, ConfigurationTables.thresholds.description,
        ]
        let homes = (MapTables.objects + settings).filter { object in object.keys.contains { $0.key == key } }
        guard !homes.isEmpty, homes.count <= 3 else { return nil }
        let names = Wording.or(homes.map(\.name))
        return Wording(en: "this is a key of \(names.en)", fr: "c'est une clé pour \(names.fr)")
    }
}
