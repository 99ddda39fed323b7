import Findings
import StakeholderModel

/// An item that has exactly one key.
enum SingleKeyForm {
    case relation
    case tie

    /// The short form, for a message.
    var example: String {
        switch self {
        case .relation: "- a -> b: influences"
        case .tie: "- dg: formerly_at"
        }
    }

    /// What is expected, in a sentence.
    var isExpected: Wording {
        switch self {
        case .relation:
            Wording(
                en: "a relation is written with an arrow between two people",
                fr: "une relation s'écrit avec une flèche entre deux personnes"
            )
        case .tie:
            Wording(
                en: "a tie is written as a person and what ties them",
                fr: "un lien s'écrit comme une personne et ce qui la lie"
            )
        }
    }

    /// The long form of an item, for a message.
    func longForm(key: String) -> String {
        switch self {
        case .relation: "- \(key): { is: mandates, from: … }"
        case .tie: "- \(key): { is: formerly_at, from: … }"
        }
    }
}

/// What can be wrong with an item of one key.
extension LocatedProblem {
    /// - Parameter example: the item as it was probably meant.
    static func singleKeyExpected(_ form: SingleKeyForm, example: String, at range: Range<Int>)
        -> LocatedProblem
    {
        let shown = Wording.excerpt(example)
        return LocatedProblem(
            code: .relationForm,
            message: form.isExpected,
            range: range,
            label: Wording(en: "write \(shown.en)", fr: "écrivez \(shown.fr)")
        )
    }

    static func sibling(_ key: LocatedText, of first: Entry, _ form: SingleKeyForm) -> LocatedProblem {
        let names = (Wording.excerpt(key.text), Wording.excerpt(first.key.text))
        let example = form.longForm(key: first.key.text)
        return LocatedProblem(
            code: .relationSibling,
            message: Wording(
                en: "\(names.0.en) cannot stand beside \(names.1.en)",
                fr: "\(names.0.fr) ne peut pas accompagner \(names.1.fr)"
            ),
            range: key.range,
            notes: [
                Note(
                    message: Wording(en: "the one key of the item", fr: "la clé de l'élément"),
                    range: first.key.range
                )
            ],
            help: Wording(
                en: "evidence goes into the long form: \(example)",
                fr: "la preuve va dans la forme longue : \(example)"
            )
        )
    }

    static func severalArrows(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .relationForm,
            message: Wording(
                en: "a relation goes from one person to one other",
                fr: "une relation va d'une personne à une seule autre"
            ),
            range: range,
            label: Wording(en: "write one item for each arrow", fr: "écrivez un élément pour chaque flèche")
        )
    }

    static func arrowExpected(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .relationForm,
            message: Wording(
                en: "a relation goes from one person to another",
                fr: "une relation va d'une personne à une autre"
            ),
            range: range,
            label: Wording(en: "write 'a -> b'", fr: "écrivez « a -> b »")
        )
    }

    static func relationWithoutValue(at range: Range<Int>) -> LocatedProblem {
        let words = RelationKind.allValues.map(\.word).joined(separator: ", ")
        return LocatedProblem(
            code: .missingValue,
            message: Wording(
                en: "what binds the two people is missing",
                fr: "il manque ce qui lie ces deux personnes"
            ),
            range: range,
            help: Wording(en: "write one of \(words)", fr: "écrivez l'un de \(words)")
        )
    }

    static func relationToItself(_ person: String, at range: Range<Int>) -> LocatedProblem {
        let name = Wording.excerpt(person)
        return LocatedProblem(
            code: .relationToItself,
            message: Wording(
                en: "\(name.en) is at both ends of this relation",
                fr: "\(name.fr) est aux deux bouts de cette relation"
            ),
            range: range,
            help: Wording(
                en: "write the other person at one end, or take the line out",
                fr: "écrivez l'autre personne à l'un des bouts, ou retirez la ligne"
            )
        )
    }
}
