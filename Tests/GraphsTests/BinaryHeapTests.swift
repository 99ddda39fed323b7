import Testing

@testable import Graphs

@Suite struct BinaryHeapTests {
    @Test func `elements come out smallest first while others go in`() {
        for seed: UInt64 in 1..<301 {
            var generator = SplitMix64(seed: seed)
            var heap = BinaryHeap<Int>()
            var sorted: [Int] = []
            var isSame = true
            for _ in 0..<60 {
                if Int.random(in: 0..<5, using: &generator) < 3 {
                    let element = Int.random(in: 0..<20, using: &generator)
                    heap.insert(element)
                    sorted = (sorted + [element]).sorted()
                } else {
                    let expected = sorted.isEmpty ? nil : sorted.removeFirst()
                    isSame = isSame && heap.popMinimum() == expected
                }
            }
            #expect(isSame, "seed \(seed)")
        }
    }

    @Test func `an empty heap gives nothing`() {
        var heap = BinaryHeap<Int>()
        #expect(heap.popMinimum() == nil)
    }
}
