import StakeholderModel

/// Whether several projects draw on one budget: yes, no, or which ones.
extension ReadingSession {
    /// The value of `shared`.
    func sharing(_ node: Node) -> Fact<Sharing> {
        if let items = node.items { return sharing(among: items) }
        if let text = node.scalar { return shortSharing(text) }
        guard !node.isRefused, let form = longForm(node), let inner = form.value else {
            return .unknown(.none)
        }
        if let items = inner.items {
            return sharing(among: items).inLongForm(form, at: .nothing(at: inner.range), self)
        }
        guard let text = scalar(inner) else { return .unknown(.none) }
        return shortSharing(text).inLongForm(form, at: text, self)
    }

    /// Yes, no or `unknown` with its marks; anything else is the name of another project.
    private func shortSharing(_ text: LocatedText) -> Fact<Sharing> {
        if case .success(let notation) = FactNotation.parse(text.text, isText: false),
            notation.isUnknown || isYesNo(text.text[notation.value])
        {
            return shortFact(text, .yesNo).map { $0 ? .yes : .no }
        }
        return shortFact(text, .project).map { .with([$0]) }
    }

    private func isYesNo(_ text: Substring) -> Bool {
        guard case .success = YesNoText.parse(String(text)) else { return false }
        return true
    }

    /// A list of projects is assumed as soon as one of them is; a list of `unknown` says that there are some.
    private func sharing(among items: [Node]) -> Fact<Sharing> {
        guard !items.isEmpty else { return .known(.no) }
        let projects = items.map { fact($0, .project) }
        let names = projects.compactMap(\.value)
        let sources = projects.flatMap(\.evidence.sources)
        let sharing: Sharing = names.isEmpty ? .yes : .with(names)
        let evidence = Evidence(sources: sources)
        return projects.contains(where: \.isAssumed) ? .assumed(sharing, evidence) : .known(sharing, evidence)
    }
}

extension LocatedText {
    fileprivate static func nothing(at range: Range<Int>) -> LocatedText {
        LocatedText(text: "", style: .plain, range: range)
    }
}
