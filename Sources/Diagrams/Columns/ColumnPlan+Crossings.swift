/// Orders columns so that few lines cross.
extension ColumnPlan {
    /// Sorts each column by the middle of its neighbours, to the right and back, and keeps the best order that was seen
    /// (Sugiyama, Tagawa, Toda, 1981; the sweeps of Gansner, Koutsofios, North, Vo, "A technique for drawing directed
    /// graphs", 1993). Near-linear in the items and lines of a sweep, of which there are a fixed number.
    mutating func untangle() {
        var best = columns
        var fewest = crossings()
        for sweep in 0..<ColumnMeasures.sweeps where fewest > 0 {
            let isRightwards = sweep.isMultiple(of: 2)
            let numbers = Array(columns.indices)
            for number in isRightwards ? numbers : numbers.reversed() {
                sortByMiddle(number, onTheRight: !isRightwards)
            }
            let count = crossings()
            guard count < fewest else { continue }
            best = columns
            fewest = count
        }
        columns = best
    }

    /// Items without neighbours on that side keep their places; the others share what is left, by the middle of theirs.
    private mutating func sortByMiddle(_ number: Int, onTheRight: Bool) {
        let places = positions(besides: number, onTheRight: onTheRight)
        let items = columns[number]
        func middle(_ item: Item) -> Double? {
            let around = neighbours(of: item, onTheRight: onTheRight).compactMap { places[$0] }
            return around.isEmpty ? nil : around.reduce(0, +) / Double(around.count)
        }
        let middles = items.map(middle)
        let movable = items.indices.filter { middles[$0] != nil }
        let sorted = movable.sorted { (middles[$0] ?? 0, $0) < (middles[$1] ?? 0, $1) }
        var result = items
        for (place, item) in zip(movable, sorted) { result[place] = items[item] }
        columns[number] = result
    }

    /// How many lines cross between neighbouring columns, counted with a tree of sums (Barth, Jünger, Mutzel, "Simple and
    /// efficient bilayer cross counting", 2002).
    private func crossings() -> Int {
        columns.indices.dropLast().reduce(0) { sum, number in
            let below = Dictionary(
                columns[number + 1].enumerated().map { ($0.element, $0.offset) },
                uniquingKeysWith: { first, _ in first }
            )
            let ends = columns[number].flatMap { item in
                neighbours(of: item, onTheRight: true).compactMap { below[$0] }.sorted()
            }
            return sum + ColumnPlan.inversions(ends, size: columns[number + 1].count)
        }
    }

    private static func inversions(_ ends: [Int], size: Int) -> Int {
        var sums = [Int](repeating: 0, count: size + 1)
        var count = 0
        for (seen, end) in ends.enumerated() {
            var position = end + 1
            var before = 0
            while position > 0 {
                before += sums[position]
                position -= position & -position
            }
            count += seen - before
            position = end + 1
            while position <= size {
                sums[position] += 1
                position += position & -position
            }
        }
        return count
    }
}
