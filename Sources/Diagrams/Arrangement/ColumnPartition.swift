/// Puts parts into columns in their order, so that the highest column is as low as possible.
enum ColumnPartition {
    /// How many parts each column has, at most so many columns.
    ///
    /// - Complexity: linear in the number of parts; the height is found by halving.
    static func columns(_ heights: [Double], gap: Double, atMost count: Int) -> [Int] {
        var low = heights.max() ?? 0
        var high = heights.reduce(-gap) { $0 + $1 + gap }
        while high - low > 1 {
            let middle = (low + high) / 2
            if filled(heights, gap: gap, to: middle).count <= count { high = middle } else { low = middle }
        }
        let atLow = filled(heights, gap: gap, to: low)
        return atLow.count <= count ? atLow : filled(heights, gap: gap, to: high)
    }

    private static func filled(_ heights: [Double], gap: Double, to limit: Double) -> [Int] {
        var columns: [Int] = []
        var used = Double.infinity
        for height in heights {
            if used + gap + height <= limit {
                columns[columns.count - 1] += 1
                used += gap + height
            } else {
                columns.append(1)
                used = height
            }
        }
        return columns
    }
}
