import Graphs
import Testing

extension GraphCase {
    /// Compares every algorithm with its definition, between the vertices 0 and 3 where it takes two.
    fileprivate func anyDisagreement() -> String? {
        let family = naive.largestFamily(from: 0, to: 3)
        return pathDisagreement(from: 0, to: 3) { $0 }
            ?? independentDisagreement(from: 0, to: 3, count: family)
            ?? dominatorDisagreement(from: 0)
            ?? heaviestChainDisagreement()
            ?? firstCycleDisagreement()
    }
}

@Suite struct FourVertexTests {
    @Test func `every graph on four vertices agrees with the definitions`() {
        #expect(firstDisagreement() == nil)
    }

    private func firstDisagreement() -> String? {
        for number in 0..<4096 {
            let sample = GraphCase(fourVerticesNumber: number)
            if let disagreement = sample.anyDisagreement() {
                return "graph \(number), \(sample.arrowsText): \(disagreement)"
            }
        }
        return nil
    }
}
