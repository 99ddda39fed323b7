import DecisionAnalysis
import StakeholderModel

/// What is otherwise of one object, whatever its kind.
struct ObjectStory {
    let before: StatedWords
    let after: StatedWords

    /// An object with all that is to be said of it.
    func item(_ object: ObjectDifference) -> StoryItem {
        var item = StoryItem(mark: object.mark, head: head(of: object))
        item.clauses = naming(object)
        guard object.kind != .gone else { return item }
        let words = self.words(about: object.subject)
        item.clauses += object.statements.filter { !isSaid($0, object) }.map { clause($0, words) }
        return item
    }

    /// A bond between two people is said with its verb alone.
    private func clause(_ statement: StatementDifference, _ words: FactChangeWords) -> Wording {
        statement.key == .relations ? words.text(statement) : words.clause(statement)
    }

    func words(about subject: StatedSubject) -> FactChangeWords {
        FactChangeWords(before: before, after: after, subject: subject)
    }

    /// The facts of a part of the file that is no object, each of them an item.
    ///
    /// - Parameter said: the keys that are told elsewhere.
    func facts(
        of subject: StatedSubject,
        _ objects: [ObjectDifference],
        besides said: [MapKey] = []
    ) -> [StoryItem] {
        let words = self.words(about: subject)
        return objects.filter { $0.subject == subject }.flatMap(\.statements).filter {
            !said.contains($0.key)
        }
        .map { statement in
            let mark: StoryItem.Mark =
                statement.before == nil ? .added : statement.after == nil ? .gone : .changed
            let head = KeyWords.label(statement.key).capitalized
            return StoryItem(mark: mark, head: head, clauses: [words.text(statement)])
        }
    }

    /// Where only one map has an object, its name is in its head.
    private func isSaid(_ statement: StatementDifference, _ object: ObjectDifference) -> Bool {
        guard object.kind == .added, case .object(let reference) = object.subject else { return false }
        switch (reference, statement.key) {
        case (_, .name): return true
        case (.person, .title), (.teamMember, .title), (.gate, .kind):
            return object.after?.statement(.name) == nil
        default: return false
        }
    }

    /// That it is new, that it is gone, or that it has another identifier.
    func naming(_ object: ObjectDifference) -> [Wording] {
        switch object.kind {
        case .added: object.subject.newWord.map { [$0] } ?? []
        case .gone: [object.subject.goneWord]
        case .changed, .renamed:
            object.formerIdentifier.map { former in
                let (old, new) = (Wording.quoted(former), Wording.quoted(object.subject.identifier ?? ""))
                return [
                    Wording(
                        en: "now called \(new.en) in the file, \(old.en) before",
                        fr: "appelé \(new.fr) dans le fichier, \(old.fr) avant"
                    )
                ]
            } ?? []
        }
    }

    /// What it is called, in the map that has it.
    func head(of object: ObjectDifference) -> Wording {
        let words = object.after == nil ? before : after
        switch object.subject {
        case .deal, .need, .signal: return .verbatim("")
        case .object(let object): return words.name(object).capitalized
        case .relation(let from, let to):
            return words.name(.person(from)) + .verbatim(" → ") + words.name(.person(to))
        case .ruledOut(.role(let role)):
            return Wording(en: "No \(role.label.en.lowercased())", fr: "Pas de rôle « \(role.label.fr) »")
        case .ruledOut(.gate(let kind)):
            return Wording(en: "No step '\(kind.label.en)'", fr: "Pas d'étape « \(kind.label.fr) »")
        case .accepted(let rule, let about):
            let what = about.map { .verbatim(" (") + words.name($0) + .verbatim(")") } ?? Wording.verbatim("")
            return Wording(en: "Finding \(rule)", fr: "Constat \(rule)") + what
        }
    }
}

extension ObjectDifference {
    var mark: StoryItem.Mark {
        switch kind {
        case .added: .added
        case .gone: .gone
        case .changed: .changed
        case .renamed: .renamed
        }
    }
}

extension StatedSubject {
    /// The identifier in the second map.
    var identifier: String? {
        guard case .object(let object) = self else { return nil }
        return object.text
    }

    /// That it is new; a bond and a sentence speak for themselves.
    var newWord: Wording? {
        switch self {
        case .deal, .need, .signal, .relation: nil
        case .ruledOut: Wording(en: "ruled out", fr: "écarté")
        case .accepted: Wording(en: "accepted by the team", fr: "accepté par l'équipe")
        case .object(let object):
            switch object {
            case .person: Wording(en: "new on the map", fr: "apparaît sur la carte")
            case .teamMember: Wording(en: "joins us", fr: "rejoint l'équipe")
            case .provider: Wording(en: "new provider", fr: "nouveau prestataire")
            case .offer: Wording(en: "new offer", fr: "nouvelle offre")
            case .budget: Wording(en: "new budget", fr: "nouveau budget")
            case .gate: Wording(en: "new step", fr: "nouvelle étape")
            case .logEntry: nil
            }
        }
    }

    var goneWord: Wording {
        switch self {
        case .ruledOut: Wording(en: "no longer ruled out", fr: "n'est plus écarté")
        case .accepted: Wording(en: "no longer accepted", fr: "n'est plus accepté")
        case .relation: Wording(en: "the bond is no longer on the map", fr: "le lien n'est plus sur la carte")
        case .object(.logEntry): Wording(en: "no longer in the log", fr: "n'est plus dans le journal")
        default: Wording(en: "no longer on the map", fr: "n'est plus sur la carte")
        }
    }
}
