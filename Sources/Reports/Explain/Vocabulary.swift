import DecisionAnalysis
import MapFormat
import StakeholderModel

/// The closed sets of words of the file, by the key whose values they are.
public enum Vocabulary: String, Sendable, Hashable, CaseIterable {
    case role, stance, influence, access, gate, status, provider, relation, basis, flag, tie

    /// One word of the file, what people read, and how other tools call it.
    struct Row: Hashable {
        let word: String
        let label: Wording
        let elsewhere: [String]
    }

    /// Words that can stand in one place.
    struct Table: Hashable {
        let title: Wording
        let rows: [Row]
    }

    /// What the word means in each place where it is a key.
    var tables: [Table] {
        switch self {
        case .role: [Vocabulary.table(Role.self, en: "The roles of a person", fr: "Les rôles d'une personne")]
        case .stance:
            [Vocabulary.table(Stance.self, en: "What a person thinks of us", fr: "La position envers nous")]
        case .influence:
            [Vocabulary.table(Influence.self, en: "The weight of a person", fr: "Le poids d'une personne")]
        case .access:
            [
                Vocabulary.table(
                    Access.self,
                    en: "How well we cover a person",
                    fr: "Notre accès à une personne"
                )
            ]
        case .gate: [Vocabulary.table(GateKind.self, en: "The kinds of steps", fr: "Les natures d'étape")]
        case .status: [Vocabulary.ofStep, Vocabulary.ofProvider]
        case .provider: [Vocabulary.ofProvider, Vocabulary.towardsUs]
        case .relation: [Vocabulary.betweenPeople, Vocabulary.towardsUs]
        case .basis:
            [Vocabulary.table(Basis.self, en: "How a source knows a fact", fr: "D'où la source le tient")]
        case .flag:
            [Vocabulary.table(SignalFlag.self, en: "How a sentence sounded", fr: "Le ton d'une phrase")]
        case .tie:
            [Vocabulary.table(TieKind.self, en: "Ties to a provider", fr: "Les liens avec un prestataire")]
        }
    }

    private static var ofStep: Table {
        table(GateStatus.self, en: "How far a step is", fr: "Où en est une étape")
    }

    private static var ofProvider: Table {
        table(ProviderStatus.self, en: "Where a provider stands", fr: "Où en est un prestataire")
    }

    private static var towardsUs: Table {
        table(
            ProviderRelation.self,
            en: "A provider's relation to us",
            fr: "Un prestataire par rapport à nous"
        )
    }

    private static var betweenPeople: Table {
        let rows = RelationKind.allValues.map { kind in
            Row(word: kind.word, label: Hop.Reason.relation(kind).wording, elsewhere: NamesElsewhere.of(kind))
        }
        return Table(title: Wording(en: "Between two people", fr: "Entre deux personnes"), rows: rows)
    }

    private static func table<Words: ClosedVocabulary>(_ words: Words.Type, en: String, fr: String) -> Table {
        Table(
            title: Wording(en: en, fr: fr),
            rows: Words.allCases.map { value in
                Row(word: value.rawValue, label: value.label, elsewhere: NamesElsewhere.of(value))
            }
        )
    }
}
