import StakeholderModel

/// What the influence view says in words of its own.
enum InfluenceWords {
    static let influencing = Wording(en: "Who sways them", fr: "Qui les influence")
    static let anybody = Wording(en: "Who sways whom", fr: "Qui influence qui")
    static let lastWord = Wording(en: "last word", fr: "dernier mot")

    /// The heading of those of whom no influence is known.
    static func unbound(_ count: Int) -> Wording {
        Wording(en: "No influence known: \(count)", fr: "Aucune influence connue : \(count)")
    }

    /// How many people have a known influence.
    static func standing(_ bound: Int, of all: Int) -> Wording {
        guard bound > 0 else {
            return Wording(en: "nobody is known to sway anybody", fr: "aucune influence connue")
        }
        return Wording(
            en: "influence known of \(bound) of \(all) people",
            fr: "influence connue pour \(bound) personne\(bound > 1 ? "s" : "") sur \(all)"
        )
    }

    /// Without whom a step is out of reach.
    static func onlyWays(_ names: [String]) -> Wording {
        let list = names.joined(separator: ", ")
        return Wording(en: "only way: \(list)", fr: "passage obligé : \(list)")
    }

    static func description(_ standing: Wording) -> Wording {
        Wording(
            en: "Who influences whom; \(standing.en).",
            fr: "Qui influence qui ; \(standing.fr)."
        )
    }

    /// What stands on a line, which leads from whoever is heard to whoever hears them.
    static func label(_ kind: RelationKind) -> Wording {
        switch kind {
        case .influences(let strength): PictureWords.lowered(strength?.label ?? kind.label)
        case .mandates, .introduces, .conflictsWith: kind.label
        case .trusts: Wording(en: "trusted by", fr: "a la confiance de")
        }
    }

    /// What a line says, as a sentence.
    static func sentence(_ kind: RelationKind, _ from: String, _ to: String) -> Wording {
        switch kind {
        case .influences(let strength):
            strength.map { strength in
                Wording(
                    en: "\(from) influences \(to): \(PictureWords.lowered(strength.label).en)",
                    fr: "\(from) influence \(to) : \(PictureWords.lowered(strength.label).fr)"
                )
            } ?? Wording(en: "\(from) influences \(to)", fr: "\(from) influence \(to)")
        case .mandates: Wording(en: "\(from) mandates \(to)", fr: "\(from) missionne \(to)")
        case .introduces:
            Wording(en: "\(from) introduces us to \(to)", fr: "\(from) nous met en relation avec \(to)")
        case .trusts: Wording(en: "\(to) trusts \(from)", fr: "\(to) fait confiance à \(from)")
        case .conflictsWith:
            Wording(en: "\(from) is at odds with \(to)", fr: "\(from) est en désaccord avec \(to)")
        }
    }

    /// The steps at which somebody has a say, in a few words.
    static func says(_ steps: [Wording]) -> Wording {
        let list = Wording.list(steps)
        return Wording(en: "has a say at: \(list.en)", fr: "a son mot à dire : \(list.fr)")
    }

    /// The steps that hang on somebody.
    static func onlyWay(to steps: [Wording]) -> Wording {
        let list = Wording.list(steps)
        return Wording(en: "only way to: \(list.en)", fr: "passage obligé vers : \(list.fr)")
    }
}
