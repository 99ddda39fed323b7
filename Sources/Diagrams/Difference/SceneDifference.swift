public import StakeholderModel

extension Scene {
    /// The scene with what is new, gone and changed since an earlier one of the same view.
    ///
    /// It knows nothing of what a view shows: cards and lines are the same when they have the same name. Cards that are gone
    /// stand where they were, below the same manager, beside the same cards. Ghosts of what nobody knew are no cards that can
    /// be gone: what they asked was answered.
    ///
    /// - Parameters:
    ///   - earlier: the scene of the first map, with the identifiers of the second.
    ///   - days: the days on which both stand.
    ///   - language: the language of the words of ours.
    /// - Complexity: linear in both scenes, up to sorting.
    public func marked(
        since earlier: Scene,
        days: (CalendarDate, CalendarDate),
        in language: Language
    ) -> Scene {
        let difference = SceneDifference(from: earlier, to: self, language: language)
        var scene = self
        scene.subtitle = difference.subtitle(days)
        scene.description = description + " " + difference.counts.text(in: language).capitalizedSentence
        scene.cards = difference.cards
        scene.tree = tree + difference.goneTree
        scene.frames = difference.frames
        scene.besideTree = besideTree + earlier.besideTree.filter(difference.isGone)
        scene.columns = difference.columns
        scene.grid = difference.grid
        scene.links = difference.links
        return scene.withLegend(in: language)
    }
}

/// Two scenes of one view, card by card.
struct SceneDifference {
    let old: Scene
    let new: Scene
    let language: Language
    let oldCards: [String: Card]
    let newCards: [String: Card]

    init(from old: Scene, to new: Scene, language: Language) {
        self.old = old
        self.new = new
        self.language = language
        oldCards = Dictionary(old.cards.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        newCards = Dictionary(new.cards.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a card of the earlier scene is no longer there.
    func isGone(_ name: String) -> Bool {
        guard newCards[name] == nil, let card = oldCards[name] else { return false }
        return card.kind.canBeGone && hasPlace(name)
    }

    /// Whether the new scene has a place for what stood in the old one. A table of meetings has none for somebody who is gone.
    private func hasPlace(_ name: String) -> Bool {
        guard new.coverage == nil else { return false }
        guard let grid = new.grid else { return true }
        return old.grid.flatMap { $0.place(of: name, in: grid) } != nil
    }

    private var goneCards: [Card] { old.cards.filter { isGone($0.identifier) } }

    /// All cards of the new scene, and those that are gone; in a tree all have one width.
    var cards: [Card] {
        let widest = new.columns.isEmpty ? (new.cards + goneCards).map(\.width).max() : nil
        return (new.cards.map(marked) + goneCards.map { $0.marked(.gone, word(.gone)) }).map { card in
            widest.map(card.widened) ?? card
        }
    }

    private func marked(_ card: Card) -> Card {
        guard card.kind.canBeGone else { return card }
        guard let earlier = oldCards[card.identifier] else { return card.marked(.added, wordOfNew(card)) }
        guard !card.saysTheSame(as: earlier, isFramed: isFramed(card.identifier)) else { return card }
        return card.marked(.changed, change(from: earlier, to: card))
    }

    private func isFramed(_ name: String) -> Bool {
        (new.frames + old.frames).contains { $0.members.contains(name) }
    }

    /// What changed, where one word says it: where somebody stands.
    private func change(from earlier: Card, to card: Card) -> String {
        guard earlier.sign != card.sign, card.kind == .person else { return word(.changed) }
        let (was, now) = (PictureWords.sign(earlier.sign), PictureWords.sign(card.sign))
        return Wording(en: "\(was.en) → \(now.en)", fr: "\(was.fr) → \(now.fr)").text(in: language)
    }

    /// In columns somebody can be new at a place whom the picture knew at another.
    private func wordOfNew(_ card: Card) -> String {
        let isKnown = old.cards.contains { $0.fullTitle == card.fullTitle && $0.kind == card.kind }
        guard isKnown, !new.columns.isEmpty else { return word(.added) }
        return Wording(en: "new here", fr: "nouveau ici").text(in: language)
    }

    private func word(_ mark: DifferenceMark) -> String { mark.label.text(in: language) }

    /// The reporting lines of those who are gone, or who reported to them.
    var goneTree: [TreeLine] {
        let present = Set(new.tree.map(\.child))
        return old.tree.filter { isGone($0.child) && !present.contains($0.child) }
            .filter { newCards[$0.parent] != nil || isGone($0.parent) }
    }

    /// Somebody who is gone stands in the frame of their unit, where there still is one around their neighbours.
    var frames: [UnitFrame] {
        new.frames.map { frame in
            let before = old.frames.filter {
                $0.title == frame.title && !Set($0.members).isDisjoint(with: frame.members)
            }
            let gone = before.flatMap(\.members).filter(isGone)
            return UnitFrame(identifier: frame.identifier, title: frame.title, members: frame.members + gone)
        }
    }
}
