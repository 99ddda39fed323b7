import DecisionAnalysis

/// Who can prevent a yes and who is enough for one, where it is otherwise.
struct SetsDifferenceDocument: Encodable {
    let alone: VoicesChangeDocument
    let blocking: FamilyDifferenceDocument
    let winning: FamilyDifferenceDocument

    init(_ sets: SetsDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        alone = VoicesChangeDocument(sets.alone, from: old, to: new)
        blocking = FamilyDifferenceDocument(sets.blocking, from: old, to: new)
        winning = FamilyDifferenceDocument(sets.winning, from: old, to: new)
    }
}

/// Voices that only one of two maps has.
struct VoicesChangeDocument: Encodable {
    let disappeared: [VoiceDocument]
    let appeared: [VoiceDocument]

    init(_ change: ListChange<Voice>, from old: DocumentJoiner, to new: DocumentJoiner) {
        disappeared = change.disappeared.map { VoiceDocument($0, joiner: old) }
        appeared = change.appeared.map { VoiceDocument($0, joiner: new) }
    }
}

/// The minimal sets of one kind. `disappeared` and `appeared` are absent when there are too many to compare.
struct FamilyDifferenceDocument: Encodable {
    /// How many there are; absent when they are too large to be counted.
    let before: CountDocument?
    let after: CountDocument?
    let disappeared: SetsDocument?
    let appeared: SetsDocument?

    /// Sets of one side: their number, and as many as a document lists.
    struct SetsDocument: Encodable {
        let count: Int
        let listed: [[VoiceDocument]]

        init(_ sets: [[Voice]], joiner: DocumentJoiner) {
            count = sets.count
            listed = sets.prefix(SetLimits().mostSets).map { set in
                set.map { VoiceDocument($0, joiner: joiner) }
            }
        }
    }

    init(_ family: SetFamilyDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        before = family.sets.before.map { CountDocument($0.count) }
        after = family.sets.after.map { CountDocument($0.count) }
        disappeared = family.changes.map { SetsDocument($0.disappeared, joiner: old) }
        appeared = family.changes.map { SetsDocument($0.appeared, joiner: new) }
    }
}
