/// Who can prevent a yes, and who is enough for one, in one of two maps only.
public struct SetsDifference: Sendable, Hashable {
    /// Up to so many sets of each kind are compared one by one.
    public static let mostCompared = 2_000

    /// Those who can prevent it alone, exact always.
    public let alone: ListChange<Voice>
    /// How many can, before and after.
    public let aloneCount: Change<Int>
    /// Those who stand at all the places of another, and nowhere else: mostly somebody unknown for somebody who went.
    public let replacements: [Change<Voice>]
    /// The minimal blocking sets.
    public let blocking: SetFamilyDifference
    /// The minimal winning sets.
    public let winning: SetFamilyDifference

    /// Whether the sets are the same, as far as they could be compared.
    public var isEmpty: Bool { alone.isEmpty && blocking.isEmpty && winning.isEmpty }

    /// - Parameter gate: the gate of which the sets are meant; those of the deal when `nil`.
    init?(from old: MapAnalysis, to new: MapAnalysis, at gate: GateReference?) {
        guard let before = old.sets(at: gate), let after = new.sets(at: gate) else { return nil }
        let replacements = VoicePlaces(old, at: gate).replacements(in: VoicePlaces(new, at: gate))
        let renamed = Dictionary(
            replacements.map { ($0.before.key, $0.after.key) },
            uniquingKeysWith: { first, _ in first }
        )
        self.replacements = replacements
        alone = ListChange(from: before.loneBlockers, to: after.loneBlockers, by: \.key)
        aloneCount = Change(before: before.loneBlockers.count, after: after.loneBlockers.count)
        blocking = SetFamilyDifference(from: before.blocking, to: after.blocking, renaming: renamed)
        winning = SetFamilyDifference(from: before.winning, to: after.winning, renaming: renamed)
    }
}

/// The minimal sets of one kind that only one of two maps has.
public struct SetFamilyDifference: Sendable, Hashable {
    /// The sets before and after; `nil` where they are too large to be found.
    public let sets: Change<VoiceSets?>
    /// The sets that disappear and appear; `nil` when there are too many to compare them one by one.
    public let changes: ListChange<[Voice]>?
    /// Those of them that are not the same with somebody in the place of another.
    public let otherChanges: ListChange<[Voice]>?
    /// These again, without the voices that are in all sets of their map.
    public let otherChangesBeyondEssentials: ListChange<[Voice]>?

    /// Whether the sets are the same, or as many where there are too many to compare.
    public var isEmpty: Bool {
        if let changes { return changes.isEmpty }
        return sets.before?.countsBySize == sets.after?.countsBySize
    }

    init(from old: SetFamily, to new: SetFamily, renaming renamed: [Voice.Key: Voice.Key]) {
        sets = Change(before: old.sets, after: new.sets)
        guard let before = old.sets, let after = new.sets, before.isWhole, after.isWhole else {
            changes = nil
            otherChanges = nil
            otherChangesBeyondEssentials = nil
            return
        }
        func key(_ set: [Voice]) -> Set<Voice.Key> { Set(set.map { renamed[$0.key] ?? $0.key }) }
        changes = ListChange(from: before.listed, to: after.listed) { Set($0.map(\.key)) }
        otherChanges = ListChange(from: before.listed, to: after.listed, by: key)
        otherChangesBeyondEssentials = ListChange(
            from: before.listedBeyondEssentials,
            to: after.listedBeyondEssentials,
            by: key
        )
    }
}

extension VoiceSets {
    /// Whether every set is listed.
    fileprivate var isWhole: Bool { leftOut.number == 0 }

    fileprivate var listedBeyondEssentials: [[Voice]] {
        let always = Set(essentials)
        return listed.map { set in set.filter { !always.contains($0) } }
    }
}

extension MapAnalysis {
    /// The sets of a gate, if the map has it, or of the deal; all that can be compared are listed.
    fileprivate func sets(at gate: GateReference?) -> DecisionSets? {
        let limits = SetLimits(mostSets: SetsDifference.mostCompared, largestSet: .max)
        guard let gate else { return sets(limits: limits) }
        return gates.first { $0.gate.reference == gate }.map { sets(of: $0.gate, limits: limits) }
    }
}
