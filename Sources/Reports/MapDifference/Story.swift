import StakeholderModel

/// What is told, part by part, before it is known how it is written.
struct StorySection {
    let title: Wording
    var items: [StoryItem]
}

/// One thing that is told: what happened to whom or what.
struct StoryItem {
    /// What happened.
    enum Mark {
        case added
        case gone
        case changed
        case renamed
    }

    let mark: Mark
    /// Whom or what it is about.
    let head: Wording
    /// What there is to say, each part a piece of one sentence.
    var clauses: [Wording] = []
    /// What is told below it, such as the sentences of a meeting.
    var details: [Wording] = []

    /// The whole item as one sentence, without its details.
    var sentence: Wording {
        guard !clauses.isEmpty else { return head + .verbatim(".") }
        let rest = Wording(
            en: clauses.map(\.en).joined(separator: "; "),
            fr: clauses.map(\.fr).joined(separator: " ; ")
        )
        let end = Wording(en: rest.en.hasEnd ? "" : ".", fr: rest.fr.hasEnd ? "" : ".")
        return head + CommonWords.colon + .verbatim(" ") + rest + end
    }
}

extension String {
    /// Whether a sentence that ends so needs no full stop.
    fileprivate var hasEnd: Bool { hasSuffix(".") || hasSuffix("?") || hasSuffix("!") || hasSuffix("…") }
}

extension StoryItem.Mark {
    /// The sign before the item: it reads without colours.
    var sign: String {
        switch self {
        case .added: "+ "
        case .gone: "- "
        case .changed: "~ "
        case .renamed: "= "
        }
    }

    var tone: Tone {
        switch self {
        case .added: .good
        case .gone: .critical
        case .changed: .accent
        case .renamed: .faint
        }
    }
}
