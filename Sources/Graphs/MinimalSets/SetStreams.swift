/// Gives the sets of a family one after the other, those of one size in dictionary order, whatever the order
/// of the levels is.
///
/// Of two sets of one size the one comes first that has the smallest variable in which they differ. Adding
/// the same variable to both does not change that. So the sets below a node come from two streams that are
/// in order already, those without its variable and those with it, and each is only asked for as much as is
/// wanted (Víctor Jiménez and Andrés Marzal, "Computing the K shortest paths: a new algorithm and an
/// experimental comparison", 1999, whose method this is on a diagram).
struct SetStreams {
    private let family: MinimalSets
    private let bounds: [ClosedRange<Int>?]
    private var streams: [SetStream] = []

    /// The number of the stream for each node and size; only looked up.
    private var numbers: [SetStream.Origin: Int] = [:]

    /// How many numbers all the sets have that are kept, and how many there may be: beyond that, no more
    /// sets are given.
    private var stored = 0
    private static let maximumStored = 16_000_000

    /// What keeping a set costs apart from its members.
    private static let overhead = 8

    init(family: MinimalSets) {
        self.family = family
        bounds = family.sizeBounds()
    }

    /// The first sets of one size.
    mutating func sets(ofSize size: Int, atMost maximum: Int) -> [[Int]] {
        guard let number = stream(of: family.root, size: size) else { return [] }
        while streams[number].sets.count < maximum, !streams[number].isExhausted, stored < Self.maximumStored
        {
            produce(number)
        }
        return streams[number].sets
    }

    /// Puts one more set into a stream, or finds that there is none. What has to be there first is produced
    /// first, on a trail instead of by calling itself.
    private mutating func produce(_ wanted: Int) {
        var trail = [wanted]
        while let current = trail.last, stored < Self.maximumStored {
            open(current)
            if let missing = sourceMissing(to: current) {
                trail.append(missing)
            } else {
                takeNext(into: current)
                trail.removeLast()
            }
        }
    }

    /// The stream of the sets of one size below a node, nil when there are none of about that size.
    private mutating func stream(of node: UInt32, size: Int) -> Int? {
        guard let bounds = bounds[Int(node)], bounds.contains(size) else { return nil }
        let origin = SetStream.Origin(node: node, size: size)
        if let known = numbers[origin] { return known }
        numbers[origin] = streams.count
        streams.append(SetStream(origin: origin))
        return streams.count - 1
    }

    /// Finds the streams that a stream draws from, the first time it is used.
    private mutating func open(_ number: Int) {
        guard !streams[number].isOpen else { return }
        streams[number].isOpen = true
        let origin = streams[number].origin
        guard origin.node > DiagramNodes.unit else {
            streams[number].sets = [[]]
            streams[number].isExhausted = true
            return
        }
        let node = family.nodes[Int(origin.node)]
        streams[number].without = stream(of: node.second, size: origin.size).map {
            SetStream.Source(stream: $0)
        }
        streams[number].with = stream(of: node.third, size: origin.size - 1).map {
            SetStream.Source(stream: $0)
        }
    }

    /// A stream that has to produce before the given one can.
    private func sourceMissing(to number: Int) -> Int? {
        if let source = streams[number].without, isBehind(source) { return source.stream }
        if let source = streams[number].with, isBehind(source) { return source.stream }
        return nil
    }

    private func isBehind(_ source: SetStream.Source) -> Bool {
        streams[source.stream].sets.count <= source.position && !streams[source.stream].isExhausted
    }

    /// Moves the first of the two next sets into a stream.
    private mutating func takeNext(into number: Int) {
        guard !streams[number].isExhausted else { return }
        let without = next(of: streams[number].without)
        let with = next(of: streams[number].with).map { inserting(streams[number].origin.node, into: $0) }
        if let without, with.map({ without.lexicographicallyPrecedes($0) }) ?? true {
            append(without, to: number)
            streams[number].without?.position += 1
        } else if let with {
            append(with, to: number)
            streams[number].with?.position += 1
        } else {
            streams[number].isExhausted = true
        }
    }

    private mutating func append(_ set: [Int], to number: Int) {
        streams[number].sets.append(set)
        stored += set.count + Self.overhead
    }

    private func next(of source: SetStream.Source?) -> [Int]? {
        guard let source, source.position < streams[source.stream].sets.count else { return nil }
        return streams[source.stream].sets[source.position]
    }

    /// A set with the variable of a node.
    private func inserting(_ node: UInt32, into set: [Int]) -> [Int] {
        let variable = family.variables[Int(family.nodes[Int(node)].first)]
        var result = set
        result.insert(variable, at: set.firstPosition(notBelow: variable))
        return result
    }
}

extension MinimalSets {
    /// The smallest and the largest size of a set below each node, nil where there is no set. Linear.
    fileprivate func sizeBounds() -> [ClosedRange<Int>?] {
        var bounds: [ClosedRange<Int>?] = [nil, 0...0]
        for node in nodes.dropFirst(2) {
            let without = bounds[Int(node.second)]
            let with = bounds[Int(node.third)].map { ($0.lowerBound + 1)...($0.upperBound + 1) }
            guard let without, let with else {
                bounds.append(without ?? with)
                continue
            }
            let smallest = min(without.lowerBound, with.lowerBound)
            bounds.append(smallest...max(without.upperBound, with.upperBound))
        }
        return bounds
    }
}
