import Findings
import StakeholderModel

/// What can be wrong with the names that objects have.
extension LocatedProblem {
    static func duplicateIdentifier(_ named: Namespace.Named, first: Namespace.Named) -> LocatedProblem {
        let name = Wording.excerpt(named.identifier)
        let kind = first.kind.withArticle
        return LocatedProblem(
            code: .duplicateIdentifier,
            message: Wording(
                en: "\(name.en) already names \(kind.en)",
                fr: "\(name.fr) nomme déjà \(kind.fr)"
            ),
            range: named.range,
            label: Wording(en: "choose another identifier", fr: "choisissez un autre identifiant"),
            notes: [Note(message: Wording(en: "named here", fr: "nommé ici"), range: first.range)]
        )
    }

    static func twoEntriesOfOneDate(_ named: Namespace.Named, first: Namespace.Named) -> LocatedProblem {
        let name = Wording.excerpt(named.identifier)
        return LocatedProblem(
            code: .logDateTwice,
            message: Wording(
                en: "two entries of the log are named \(name.en)",
                fr: "deux entrées du journal se nomment \(name.fr)"
            ),
            range: named.range,
            label: Wording(en: "give this one an 'id'", fr: "donnez-lui un « id »"),
            notes: [Note(message: Wording(en: "the other one", fr: "l'autre"), range: first.range)]
        )
    }

    static func unnamedLogEntry(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .logEntryUnnamed,
            message: Wording(
                en: "an entry of the log needs a 'date' or an 'id'",
                fr: "une entrée du journal demande une « date » ou un « id »"
            ),
            range: range,
            label: Wording(en: "add 'date: 2025-03-12'", fr: "ajoutez « date: 2025-03-12 »")
        )
    }
}
