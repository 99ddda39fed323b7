/// The states still to look at, the most promising first; of equals the one that has come furthest, then by the state,
/// so that every run is the same.
struct SearchFrontier {
    struct Entry {
        let total: Double
        let cost: Double
        let state: Int

        func precedes(_ other: Entry) -> Bool {
            if total != other.total { return total < other.total }
            return cost != other.cost ? cost > other.cost : state < other.state
        }
    }

    private var heap: [Entry] = []

    mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

    mutating func insert(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func popFirst() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var smallest = parent
            let left = 2 * parent + 1
            if left < heap.count, heap[left].precedes(heap[smallest]) { smallest = left }
            if left + 1 < heap.count, heap[left + 1].precedes(heap[smallest]) { smallest = left + 1 }
            guard smallest != parent else { break }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
        return first
    }
}
