import StakeholderModel

/// Judging a reference.
extension Namespace {
    /// The object that a reference means, when it is of one of these kinds.
    func resolve(_ text: String, as kinds: [ObjectKind]) -> Result<Named, ValueProblem> {
        guard let named = self[text] ?? entry(dated: text, kinds) else {
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
    func unknown(_ text: String, _ kinds: [ObjectKind]) -> ValueProblem {
        let name = Wording.quoted(text)
        let kind = Wording.or(kinds.map(\.noun))
        let adjective = kinds.count == 1 ? kinds[0].frenchUnknown : "inconnu"
        return ValueProblem(
            code: "unknown-reference",
            message: Wording(en: "unknown \(kind.en) \(name.en)", fr: "\(kind.fr) \(adjective) \(name.fr)"),
            label: nearest(to: text, among: objects(of: kinds)),
            help: kinds.count == 1 ? nobodyYet(kinds[0]) : nil
        )
    }

    /// "did you mean", by identifier, else by the name or title.
    func nearest(to text: String, among candidates: [Named], others: [String] = []) -> Wording? {
        let identifiers = candidates.map(\.identifier) + others
        let near = NearestNames.suggestions(for: text, among: identifiers)
        if !near.isEmpty { return .didYouMean(near.map(Wording.quoted)) }
        let titles = candidates.compactMap(\.displayName)
        let nearTitles = NearestNames.suggestions(for: text, among: titles)
        let meant = candidates.filter { named in named.displayName.map(nearTitles.contains) ?? false }
        guard !meant.isEmpty else { return nil }
        return .didYouMean(
            meant.prefix(3).map { named in
                Wording.quoted(named.identifier).map { "\($0) (\(named.displayName ?? ""))" }
            }
        )
    }

    /// A map that has no object of the kind at all is told where such objects are written.
    private func nobodyYet(_ kind: ObjectKind) -> Wording? {
        guard !all.contains(where: { $0.kind == kind }) else { return nil }
        let section = Wording.quoted(kind.section.rawValue)
        return Wording(
            en: "the map has no \(kind.noun.en) yet: add it below \(section.en)",
            fr: "la carte n'en a pas encore : ajoutez-en sous \(section.fr)"
        )
    }

    private func wrongKind(_ named: Named, _ kinds: [ObjectKind]) -> ValueProblem {
        let name = Wording.quoted(named.identifier)
        if named.kind == .teamMember, kinds == [.person] {
            return ValueProblem(
                code: "wrong-kind",
                message: Wording(
                    en: "\(name.en) is one of us, who decides nothing at the client's",
                    fr: "\(name.fr) est de notre équipe et ne décide de rien chez le client"
                ),
                label: Wording(en: "a person of the client's is expected", fr: "une personne du client est attendue")
            )
        }
        let found = named.kind.withArticle
        let expected = Wording.or(kinds.map(\.withArticle))
        return ValueProblem(
            code: "wrong-kind",
            message: Wording(
                en: "\(name.en) is \(found.en), not \(expected.en)",
                fr: "\(name.fr) est \(found.fr), et non \(expected.fr)"
            )
        )
    }
}

extension Wording {
    /// "did you mean 'a' or 'b'?".
    static func didYouMean(_ names: [Wording]) -> Wording {
        let names = Wording.or(names)
        return Wording(en: "did you mean \(names.en)?", fr: "vouliez-vous dire \(names.fr) ?")
    }
}
