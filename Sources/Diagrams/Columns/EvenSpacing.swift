/// Puts boxes below each other as near as possible to where they would like to be.
enum EvenSpacing {
    /// One box: how high it is, and where its middle would like to be.
    struct Box {
        let height: Double
        let wish: Double
    }

    /// The middles of the boxes, in their order and at least a gap apart, with the smallest sum of squared distances from
    /// the wishes.
    ///
    /// Isotonic regression by pooling adjacent violators (Barlow, Bartholomew, Bremner, Brunk, "Statistical Inference
    /// under Order Restrictions", 1972). Linear in the number of boxes.
    static func middles(_ boxes: [Box], gap: Double) -> [Double] {
        var offsets: [Double] = []
        for (position, box) in boxes.enumerated() {
            guard position > 0, let last = offsets.last else {
                offsets.append(0)
                continue
            }
            offsets.append(last + (boxes[position - 1].height + box.height) / 2 + gap)
        }
        // Relative to its offset each box may stand nowhere above the one before.
        var pools: [(sum: Double, count: Int)] = []
        for (box, offset) in zip(boxes, offsets) {
            pools.append((box.wish - offset, 1))
            while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
                let lower = pools.removeLast()
                pools[pools.count - 1].sum += lower.sum
                pools[pools.count - 1].count += lower.count
            }
        }
        let places = pools.flatMap { pool in Array(repeating: mean(pool), count: pool.count) }
        return zip(places, offsets).map { $0 + $1 }
    }

    private static func mean(_ pool: (sum: Double, count: Int)) -> Double { pool.sum / Double(pool.count) }
}
