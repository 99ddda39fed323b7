/// Follows the lines of a text through several steps, so that the lines that changed can be shown at the end.
struct LineTrace {
    private let before: [String]
    /// For each line of the text now, the position that it had before, if it is still the same line.
    private var origins: [Int?]
    private var now: [String]
    private var starts: [Int]

    init(_ tree: LocatedTree) {
        (now, starts) = Self.lines(of: tree)
        before = now
        origins = Array(now.indices)
    }

    /// Takes the splices of a step, which are in order, and the text that they gave.
    mutating func take(_ splices: [Splice], _ tree: LocatedTree) {
        let (lines, newStarts) = Self.lines(of: tree)
        var newOrigins = [Int?](repeating: nil, count: lines.count)
        var (splice, shift, new) = (0, 0, 0)
        for old in starts.indices {
            let start = starts[old]
            let end = old + 1 < starts.count ? starts[old + 1] : Int.max
            while splice < splices.count, splices[splice].range.upperBound <= start {
                shift += splices[splice].text.utf8.count - splices[splice].range.count
                splice += 1
            }
            if splice < splices.count, splices[splice].range.lowerBound < end { continue }
            while new < newStarts.count, newStarts[new] < start + shift { new += 1 }
            guard new < newStarts.count, newStarts[new] == start + shift, lines[new] == now[old] else {
                continue
            }
            newOrigins[new] = origins[old]
        }
        (now, starts, origins) = (lines, newStarts, newOrigins)
    }

    /// The lines that changed since the start.
    var changes: [LineChange] {
        var changes: [LineChange] = []
        var (old, new) = (0, 0)
        while old < before.count || new < now.count {
            if new < now.count, origins[new] == old {
                (old, new) = (old + 1, new + 1)
                continue
            }
            let start = (old: old, new: new)
            while new < now.count, origins[new] == nil { new += 1 }
            old = new < now.count ? origins[new] ?? old : before.count
            changes += change(start.old..<max(start.old, old), start.new..<new)
        }
        return changes
    }

    /// A change without the lines that are the same at its ends.
    private func change(_ old: Range<Int>, _ new: Range<Int>) -> [LineChange] {
        var (old, new) = (old, new)
        while let one = old.first, let other = new.first, before[one] == now[other] {
            (old, new) = (old.dropFirst(), new.dropFirst())
        }
        while let one = old.last, let other = new.last, before[one] == now[other] {
            (old, new) = (old.dropLast(), new.dropLast())
        }
        guard !old.isEmpty || !new.isEmpty else { return [] }
        return [
            LineChange(
                firstRemoved: old.lowerBound + 1,
                removed: Array(before[old]),
                firstAdded: new.lowerBound + 1,
                added: Array(now[new])
            )
        ]
    }

    /// The lines of a text without their ends; a text that ends its last line has no empty one after it.
    private static func lines(of tree: LocatedTree) -> ([String], [Int]) {
        var (lines, starts): ([String], [Int]) = ([], [])
        var start = tree.places.markLength
        while start < tree.bytes.count {
            lines.append(tree.places.text(start..<tree.lineEnd(start)))
            starts.append(start)
            start = tree.nextLine(start)
        }
        return (lines, starts)
    }
}
