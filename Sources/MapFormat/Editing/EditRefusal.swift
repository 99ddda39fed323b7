public import Findings
public import StakeholderModel

/// Why an edit was not made; the text is as it was.
public struct EditRefusal: Error, Sendable, Hashable {
    /// Why, in one sentence that starts in lower case and has no full stop.
    public let reason: Wording
    /// The position of the edit that could not be made among those given; `nil` when it lies at the text itself.
    public let edit: Int?
    /// What is wrong with the text, or would be wrong with it after the edit.
    public let diagnostics: [Diagnostic]
    /// The text to which the diagnostics belong: the one given, or the edited one.
    public let source: SourceText
}

/// Why one edit cannot be made, before its text is known.
struct EditProblem: Error, Hashable {
    let reason: Wording

    init(en: String, fr: String) { reason = Wording(en: en, fr: fr) }

    init(_ reason: Wording) { self.reason = reason }
}

/// What can stand against an edit.
extension EditProblem {
    static func unsafe(line: Int) -> EditProblem {
        EditProblem(
            en: "this cannot be changed safely here: edit line \(line) by hand",
            fr: "ceci ne peut pas être changé sans risque ici : modifiez la ligne \(line) à la main"
        )
    }

    static func unknownName(_ name: String) -> EditProblem {
        let name = Wording.excerpt(name)
        return EditProblem(en: "nothing is named \(name.en)", fr: "rien ne se nomme \(name.fr)")
    }

    static func takenName(_ name: String, by kind: ObjectKind) -> EditProblem {
        let (name, kind) = (Wording.excerpt(name), kind.withArticle)
        return EditProblem(
            en: "\(name.en) already names \(kind.en)",
            fr: "\(name.fr) nomme déjà \(kind.fr)"
        )
    }

    static func nothingThere(_ path: FactPath) -> EditProblem {
        let name = Wording.excerpt(path.description)
        return EditProblem(
            en: "nothing is written at \(name.en)",
            fr: "rien n'est écrit à \(name.fr)"
        )
    }

    static func noFact(_ path: FactPath) -> EditProblem {
        let name = Wording.excerpt(path.description)
        return EditProblem(
            en: "\(name.en) is not a fact that can be set or cleared",
            fr: "\(name.fr) n'est pas un fait qui se fixe ou s'efface"
        )
    }

    static func noList(_ path: FactPath) -> EditProblem {
        let name = Wording.excerpt(path.description)
        return EditProblem(
            en: "\(name.en) is not a list to which something can be added",
            fr: "\(name.fr) n'est pas une liste à compléter"
        )
    }

    static func noSection(_ key: MapKey) -> EditProblem {
        let name = Wording.excerpt(key.rawValue)
        return EditProblem(
            en: "\(name.en) has no objects with identifiers",
            fr: "\(name.fr) n'a pas d'objets à identifiant"
        )
    }

    static var brokenText: EditProblem {
        EditProblem(
            en: "the text has errors: they have to be mended first",
            fr: "le texte a des erreurs : il faut d'abord les corriger"
        )
    }

    static var wouldNotRead: EditProblem {
        EditProblem(
            en: "the text would not read after this change",
            fr: "le texte ne se lirait plus après ce changement"
        )
    }

    static var wouldMeanOther: EditProblem {
        EditProblem(
            en: "another part of the map would mean something else after this change",
            fr: "une autre partie de la carte changerait de sens après ce changement"
        )
    }
}
