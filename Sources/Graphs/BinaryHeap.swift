/// A queue that gives back its smallest element first
/// (John Williams, "Algorithm 232: Heapsort", 1964).
///
/// The elements form a binary tree laid out level by level in one array, where no element is smaller than
/// the one above it. Adding and taking cost the logarithm of the number of elements.
struct BinaryHeap<Element: Comparable> {
    private var elements: [Element] = []

    /// Adds an element.
    mutating func insert(_ element: Element) {
        elements.append(element)
        raise(elements.count - 1)
    }

    /// Takes the smallest element out, or gives nil when there is none.
    mutating func popMinimum() -> Element? {
        guard let last = elements.popLast() else { return nil }
        guard let minimum = elements.first else { return last }
        elements[0] = last
        sinkFirst()
        return minimum
    }

    /// Swaps an element with those above it until it is not smaller than the one above.
    private mutating func raise(_ start: Int) {
        var index = start
        while index > 0 {
            let above = (index - 1) / 2
            guard elements[index] < elements[above] else { return }
            elements.swapAt(index, above)
            index = above
        }
    }

    /// Swaps the first element with the smaller of those below it until neither is smaller.
    private mutating func sinkFirst() {
        var index = 0
        while let below = smallerChild(of: index), elements[below] < elements[index] {
            elements.swapAt(index, below)
            index = below
        }
    }

    private func smallerChild(of index: Int) -> Int? {
        let left = 2 * index + 1
        guard left < elements.count else { return nil }
        let right = left + 1
        guard right < elements.count, elements[right] < elements[left] else { return left }
        return right
    }
}
