import Foundation
import StakeholderModel
import TestSupport
import Testing

/// Random edits of random maps: what is told is what was done, and nothing else.
@Suite struct RandomEditTests {
    private static let cases =
        ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(UInt64.init) ?? 400

    @Test func `random edits give exactly the differences made`() {
        var made: Set<MapKey?> = []
        for seed in 1...Self.cases {
            let map = RandomAccountMap.map(seed: seed)
            var numbers = RandomNumbers(seed: seed)
            var edited = map
            var expected: Set<RandomMapEdit.Expected> = []
            var touched: Set<StatedSubject> = []
            for edit in RandomMapEdit.all.shuffled(using: &numbers).prefix(Int(seed % 9)) {
                guard let difference = edit(&edited, &numbers, touched) else { continue }
                expected.insert(difference)
                touched.insert(difference.subject)
            }
            made.formUnion(expected.map(\.key))
            let shuffled = Shuffling.shuffled(edited, &numbers)
            let found = MapDifference(MapPair(map, shuffled)).objects.flatMap(Self.told)
            #expect(Set(found) == expected, "seed \(seed)")
            #expect(found.count == expected.count, "seed \(seed)")
        }
        #expect(made.count > 10, "the edits are not varied: \(made)")
    }

    /// A difference as it is expected: a key each for what is changed, none for what is new or gone.
    private static func told(_ object: ObjectDifference) -> [RandomMapEdit.Expected] {
        guard object.kind == .changed else {
            return [RandomMapEdit.Expected(subject: object.subject, kind: object.kind)]
        }
        return object.statements.map {
            RandomMapEdit.Expected(subject: object.subject, kind: object.kind, key: $0.key)
        }
    }
}
