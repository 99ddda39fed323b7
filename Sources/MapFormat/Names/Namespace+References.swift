import Findings
import StakeholderModel

/// Judging a reference.
extension Namespace {
    /// The object that a reference means, when it is of one of these kinds.
    func resolve(_ text: String, as kinds: [ObjectKind]) -> Result<Named, ValueProblem> {
        guard let named = object(named: text, preferring: kinds) ?? entry(dated: text, kinds) else {
            return isPartial ? .success(unread(text, kinds)) : .failure(unknown(text, kinds))
        }
        return kinds.contains(named.kind) ? .success(named) : .failure(wrongKind(named, kinds))
    }

    /// An entry of the log can be named by its date in any form in which dates are read.
    private func entry(dated text: String, _ kinds: [ObjectKind]) -> Named? {
        guard kinds.contains(.logEntry), case .success(let date) = DateText.parse(text) else { return nil }
        return self[date.description]
    }

    /// What is said of a name that may stand in the unread rest of the file.
    private func unread(_ text: String, _ kinds: [ObjectKind]) -> Named {
        Named(identifier: text, kind: kinds.first ?? .person, displayName: nil, range: 0..<0)
    }

    /// What to say of a name that nothing has.
    private func unknown(_ text: String, _ kinds: [ObjectKind]) -> ValueProblem {
        let name = Wording.excerpt(text)
        let label = sourceWithoutSpace(text) ?? nearest(to: text, among: objects(of: kinds))
        guard kinds.count == 1 else {
            return ValueProblem(
                code: .unknownReference,
                message: Wording(en: "unknown name \(name.en)", fr: "nom inconnu \(name.fr)"),
                label: label,
                help: label == nil ? anyOf(kinds) : nil
            )
        }
        let noun = kinds[0].noun
        return ValueProblem(
            code: .unknownReference,
            message: Wording(
                en: "unknown \(noun.en) \(name.en)",
                fr: "\(noun.fr) \(kinds[0].frenchUnknown) \(name.fr)"
            ),
            label: label,
            help: nobodyYet(kinds[0]) ?? several(text, kinds) ?? (label == nil ? choice(kinds[0]) : nil)
        )
    }

    private func anyOf(_ kinds: [ObjectKind]) -> Wording {
        // In French each of the nouns takes the "de" of "identifiant de".
        let expected = Wording.or(
            kinds.map { Wording(en: $0.withArticle.en, fr: "d'\($0.withArticle.fr)") }
        )
        return Wording(
            en: "write the identifier of \(expected.en)",
            fr: "écrivez l'identifiant \(expected.fr)"
        )
    }

    /// `dg@formation`.
    private func sourceWithoutSpace(_ text: String) -> Wording? {
        guard text.dropFirst().contains("@") else { return nil }
        return Wording(
            en: "a source takes a space before '@'",
            fr: "une source demande une espace avant « @ »"
        )
    }

    /// Several known names in one text.
    private func several(_ text: String, _ kinds: [ObjectKind]) -> Wording? {
        guard text.utf8.count <= 200 else { return nil }
        let words = text.split { $0.isWhitespace || ",;/&+".contains($0) }.map(String.init)
        let known = words.filter { self[$0].map { kinds.contains($0.kind) } ?? false }
        guard known.count > 1, words.count - known.count < known.count else { return nil }
        let list = Wording.excerpt("[\(known.joined(separator: ", "))]")
        return Wording(
            en: "write several names as a list: \(list.en)",
            fr: "écrivez plusieurs noms comme une liste : \(list.fr)"
        )
    }

    /// All that can stand there, when they are few.
    private func choice(_ kind: ObjectKind) -> Wording? {
        let names = all.lazy.filter { $0.kind == kind }.prefix(13).map(\.identifier)
        guard names.count <= 12 else { return nil }
        let choice = Wording.or(names.map { Wording.excerpt($0) })
        let section = Wording.quoted(kind.section.rawValue)
        return Wording(
            en: "write \(choice.en), or add a new one below \(section.en)",
            fr: "écrivez \(choice.fr), ou ajoutez-en sous \(section.fr)"
        )
    }

    /// A map that has no object of the kind at all is told where such objects are written.
    private func nobodyYet(_ kind: ObjectKind) -> Wording? {
        guard !all.contains(where: { $0.kind == kind }) else { return nil }
        let section = Wording.excerpt(kind.section.rawValue)
        return Wording(
            en: "the map has no \(kind.noun.en) yet: add it below \(section.en)",
            fr: "la carte n'en a pas encore : ajoutez-en sous \(section.fr)"
        )
    }

    private func wrongKind(_ named: Named, _ kinds: [ObjectKind]) -> ValueProblem {
        let name = Wording.excerpt(named.identifier)
        if named.kind == .teamMember, kinds == [.person] {
            return ValueProblem(
                code: .wrongKind,
                message: Wording(
                    en: "\(name.en) is one of us, not a person of the client's",
                    fr: "\(name.fr) est de notre équipe, ce n'est pas une personne du client"
                ),
                help: Wording(
                    en: "our people decide nothing at the client's; they stand in 'by', 'met_by' and 'from'",
                    fr:
                        "notre équipe ne décide de rien chez le client ; elle figure dans « by », « met_by » et « from »"
                )
            )
        }
        let found = named.kind.withArticle
        let expected = Wording.or(kinds.map(\.withArticle))
        return ValueProblem(
            code: .wrongKind,
            message: Wording(
                en: "\(name.en) is \(found.en), not \(expected.en)",
                fr: "\(name.fr) est \(found.fr), et non \(expected.fr)"
            )
        )
    }
}
