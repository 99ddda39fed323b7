import Graphs
import Testing

/// Minimal cut sets and path sets of known fault trees: with the top event read as "signed", the winning and
/// the blocking sets.
@Suite(.enabled(if: SharedData.isThere, "the shared data is not beside the project"))
struct FaultTreeTests {
    static let names = [
        "aralia-baobab1", "aralia-baobab2", "aralia-chinese", "aralia-das9201", "aralia-das9209",
        "aralia-ftr10", "aralia-isp9607", "aralia-jbd9601", "example-bscu", "example-smalltree",
        "example-three_motor", "example-two_train",
    ]

    @Test(arguments: names) func `the sets of a tree are those of the reference`(name: String) throws {
        let reference = try Reference(of: name)
        let (structure, top) = try FaultTree(named: name).structure()
        let function = try structure.function(of: top)
        let winning = try function.minimalWinningSets()
        let blocking = try function.minimalBlockingSets()
        #expect(winning.count == reference.winning)
        #expect(blocking.count == reference.blocking)
        // The reference begins with the sets of one member.
        #expect(winning.countsBySize == [.zero] + reference.winningBySize)
        #expect(blocking.countsBySize == [.zero] + reference.blockingBySize)
        expectMinimal(winning) { set in structure.isSatisfied(top) { set.contains($0) } }
        expectMinimal(blocking) { set in !structure.isSatisfied(top) { !set.contains($0) } }
    }

    /// Checks the first sets of a family by what they mean: enough, and no longer so without any one member.
    private func expectMinimal(_ family: MinimalSets, isEnough: (Set<Int>) -> Bool) {
        let sets = family.listed(atMost: 5, largest: .max).sets
        #expect(!sets.isEmpty)
        for set in sets {
            #expect(isEnough(Set(set)))
            #expect(!set.contains { isEnough(Set(set).subtracting([$0])) })
        }
    }
}

/// What the reference says of a tree.
private struct Reference {
    let winning: SetCount
    let blocking: SetCount
    let winningBySize: [SetCount]
    let blockingBySize: [SetCount]

    init(of file: String) throws {
        let parts = file.split(separator: "-").map(String.init)
        let isAralia = parts[0] == "aralia"
        let table = isAralia ? "fault-trees/reference-aralia.csv" : "fault-trees/reference-examples.csv"
        let key = isAralia ? "tree" : "model"
        let row = try #require(try SharedData.rows(table).first { $0[key] == parts[1] })
        winning = .exact(try #require(UInt128(row[isAralia ? "mcs_engine2" : "mcs"] ?? "")))
        blocking = .exact(try #require(UInt128(row[isAralia ? "mps_engine2" : "mps"] ?? "")))
        winningBySize = try Self.counts(row["mcs_by_order"])
        blockingBySize = try Self.counts(row["mps_by_order"])
    }

    private static func counts(_ text: String?) throws -> [SetCount] {
        try #require(text).split(separator: " ").map { .exact(try #require(UInt128($0))) }
    }
}
