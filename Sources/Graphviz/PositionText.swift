/// What Graphviz writes about positions: in points, with y growing upwards.
enum PositionText {
    /// The numbers between commas of `pos` and `bb`, or `nil` when there are not so many.
    static func numbers(_ text: String?, count: Int) -> [Double]? {
        guard let text else { return nil }
        let numbers = text.split(separator: ",").compactMap { Double($0) }
        return numbers.count == count && numbers.allSatisfy(\.isFinite) ? numbers : nil
    }

    /// The corners of the first polygon in a drawing (`_draw_` of the xdot format):
    /// `c 7 -#000000 p 4 88 180 8 180 8 144 88 144` is one of four corners, after its colour.
    static func corners(_ drawing: String?) -> (x: [Double], y: [Double])? {
        guard let drawing else { return nil }
        let words = drawing.split(separator: " ")
        guard let start = words.firstIndex(where: { $0 == "p" || $0 == "P" }),
            start + 1 < words.count, let count = Int(words[start + 1]), count > 0
        else { return nil }
        let numbers = words[(start + 2)...].prefix(2 * count).compactMap { Double($0) }
        guard numbers.count == 2 * count, numbers.allSatisfy(\.isFinite) else { return nil }
        let xValues = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
        let yValues = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
        return (xValues, yValues)
    }
}
