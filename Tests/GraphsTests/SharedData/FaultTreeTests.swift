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

    @Test(arguments: names) func `numbers of sets by size are those of the reference`(name: String) throws {
        let reference = try Reference(of: name)
        let (structure, top) = try FaultTree(named: name).structure()
        let function = try structure.function(of: top)
        let winning = try function.minimalWinningSets()
        let blocking = try function.minimalBlockingSets()
        #expect(winning.count == reference.winning)
        #expect(blocking.count == reference.blocking)
        // The reference begins with the sets of one member.
        #expect(Array(winning.countsBySize.dropFirst()) == reference.winningBySize)
        #expect(Array(blocking.countsBySize.dropFirst()) == reference.blockingBySize)
        #expect(winning.countsBySize.first == .zero)
        #expect(blocking.countsBySize.first == .zero)
    }

    @Test(arguments: names) func `listed sets are minimal sets of the tree`(name: String) throws {
        let (structure, top) = try FaultTree(named: name).structure()
        let function = try structure.function(of: top)
        let winning = try function.minimalWinningSets().listed(atMost: 20, largest: .max)
        let blocking = try function.minimalBlockingSets().listed(atMost: 20, largest: .max)
        #expect(!winning.sets.isEmpty && !blocking.sets.isEmpty)
        for set in winning.sets {
            #expect(structure.isSatisfied(top) { set.contains($0) })
            for member in set {
                #expect(!structure.isSatisfied(top) { $0 != member && set.contains($0) })
            }
        }
        for set in blocking.sets {
            #expect(!structure.isSatisfied(top) { !set.contains($0) })
            for member in set {
                #expect(structure.isSatisfied(top) { $0 == member || !set.contains($0) })
            }
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
