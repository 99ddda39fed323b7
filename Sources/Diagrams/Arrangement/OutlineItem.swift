/// A part of the tree that is arranged as a whole: a manager with everybody below, or reports who stay together.
struct OutlineItem {
    /// The cards, each the only report of the one before; none for a group, which has no head.
    var cards: [Int] = []
    /// The parts below, as positions in the outline: always later ones.
    var children: [Int] = []
    /// The frame around the whole part.
    var frame: FramePiece?
    /// Whether the parts are roots: nothing hangs from a line, and there is more room between them.
    var isForest = false

    /// Whether no reporting line leads to the parts, because the whole is not below anybody.
    var isLoose = false

    /// Whether the part has no head of its own.
    var isGroup: Bool { cards.isEmpty }
}

/// A frame, or a part of one, that can hug its members: nobody of another unit is below any of them.
struct FramePiece: Hashable {
    /// The position of the frame in the scene.
    let frame: Int
    /// The members, as positions in the scene, in their order.
    let members: [Int]
}
