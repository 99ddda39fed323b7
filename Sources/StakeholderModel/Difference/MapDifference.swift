/// What two maps of one deal do not state alike, wherever they come from.
///
/// Everything that a map can state is compared, by ``AccountMap/statedObjects``; how it is written down (order, comments,
/// layout, an identifier) is not.
public struct MapDifference: Sendable, Hashable {
    /// The subjects that differ: those of the second map in its order, then those that only the first has.
    public let objects: [ObjectDifference]

    /// Whether both maps state the same.
    public var isEmpty: Bool { objects.isEmpty }

    /// Compares the maps of a pair.
    ///
    /// - Complexity: linear in both maps, and quadratic in the length of a single list.
    public init(_ pair: MapPair) {
        let (old, new) = (pair.before.statedObjects, pair.after.statedObjects)
        let earlier = Dictionary(grouping: old, by: \.subject)
        let later = Dictionary(grouping: new, by: \.subject)
        var seen: Set<StatedSubject> = []
        let subjects = (new + old).map(\.subject).filter { seen.insert($0).inserted }
        let differences = subjects.flatMap { subject in
            SubjectPairs(earlier[subject] ?? [], later[subject] ?? [], of: subject).pairs.compactMap {
                before,
                after in
                ObjectDifference(before, after, formerIdentifier: pair.formerIdentifier(of: subject))
            }
        }
        objects = differences.filter { $0.after != nil } + differences.filter { $0.after == nil }
    }
}

/// What two maps state of one subject, joined. Most subjects stand once in a map; what was heard in one meeting does not.
private struct SubjectPairs {
    private(set) var pairs: [(StatedObject?, StatedObject?)] = []

    init(_ old: [StatedObject], _ new: [StatedObject], of subject: StatedSubject) {
        var joined: [Int: StatedObject] = [:]
        var left = old
        func join(_ isSame: (StatedObject, StatedObject) -> Bool) {
            for (position, object) in new.enumerated() where joined[position] == nil {
                guard let same = left.firstIndex(where: { isSame($0, object) }) else { continue }
                joined[position] = left.remove(at: same)
            }
        }
        join { ObjectDifference($0, $1, formerIdentifier: nil) == nil }
        if case .signal = subject {
            join { SubjectPairs.areSame($0, $1, [.quote]) }
            join { SubjectPairs.areSame($0, $1, [.says, .about]) }
        } else {
            join { _, _ in true }
        }
        pairs = new.enumerated().map { (joined[$0.offset], $0.element) } + left.map { ($0, nil) }
    }

    /// Whether both state the same, and something, under some keys.
    private static func areSame(_ one: StatedObject, _ other: StatedObject, _ keys: [MapKey]) -> Bool {
        keys.allSatisfy { key in
            guard let before = one.statement(key), let after = other.statement(key) else { return false }
            return StatementDifference(before, after) == nil
        }
    }
}
