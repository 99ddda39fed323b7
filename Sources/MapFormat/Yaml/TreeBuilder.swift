import Findings

/// Builds the located tree from libyaml's events, with a stack of its own instead of recursion.
struct TreeBuilder {
    /// A list or mapping that is still open.
    struct Frame {
        let isMapping: Bool
        let isFlow: Bool
        let start: Int
        var entries: [Entry] = []
        var items: [Node] = []
        /// The key that waits for its value.
        var key: Key?
        /// The end of what was read last.
        var end: Int
    }

    /// A key, or the place of something that cannot be one.
    enum Key {
        case text(LocatedText)
        case refused(Range<Int>)
    }

    let places: TextPlaces
    let limits: ReadingLimits
    var problems: [LocatedProblem] = []
    private(set) var isReading = true
    var frames: [Frame] = []
    var root: Node?
    private var isPartial = false
    private var misunderstood: [Range<Int>] = []
    private var warnings = 0
    private var documents = 0
    var nodes = 0
    var lastScalar: LocatedText?
    /// Where the last `?` stood that had nothing beside it.
    var lastQuestionMark = Int.max / 2

    init(places: TextPlaces, limits: ReadingLimits) {
        self.places = places
        self.limits = limits
    }

    /// Takes the next event.
    mutating func take(_ event: YamlEvent) {
        let range = byteRange(event)
        refuseProperties(of: event, at: range)
        switch event.kind {
        case .streamStart, .documentEnd: break
        case .streamEnd: isReading = false
        case .documentStart: startDocument(at: range)
        case .alias: place(Node(content: .refused, range: range), alias: true)
        case .scalar(let text, let style): placeScalar(text, style, at: range)
        case .sequenceStart(let isFlow): open(isMapping: false, isFlow: isFlow, at: range)
        case .mappingStart(let isFlow): open(isMapping: true, isFlow: isFlow, at: range)
        case .sequenceEnd, .mappingEnd: close(at: range)
        }
    }

    /// Takes libyaml's word that it cannot go on.
    mutating func fail(_ failure: YamlFailure) {
        let problem = SyntaxProblem(
            failure,
            places: places,
            lastScalar: lastScalar,
            openBracket: frames.last(where: \.isFlow)?.start
        )
        // After a `?` that stands alone in a list, libyaml loses its way: that was told already.
        if !(lastQuestionMark..<lastQuestionMark + 8).contains(problem.place) {
            note(problem.problem)
        }
        stopEarly()
    }

    /// The tree, with what was still open closed where the reading ended.
    mutating func finished() -> (tree: LocatedTree, problems: [LocatedProblem]) {
        while let frame = frames.last { close(at: frame.end..<frame.end) }
        let tree = LocatedTree(
            root: root,
            places: places,
            isPartial: isPartial,
            misunderstood: misunderstood
        )
        return (tree, problems)
    }

    mutating func note(_ problem: LocatedProblem) {
        if problem.severity == .warning {
            warnings += 1
            guard warnings <= Self.mostWarnings else { return }
        }
        // What was a doubt before is now known.
        problems.removeAll { $0.severity == .warning && $0.range == problem.range }
        problems.append(problem)
        guard let stretch = problem.misleads, misunderstood.count < Self.mostWarnings else { return }
        misunderstood.append(stretch)
    }

    /// So few that warnings never keep the values of a file from being read.
    static let mostWarnings = 100

    mutating func stopEarly() {
        isPartial = true
        isReading = false
    }

    private func byteRange(_ event: YamlEvent) -> Range<Int> {
        let start = places.offset(ofCharacter: event.start)
        return start..<max(start, places.offset(ofCharacter: event.end))
    }

    private mutating func startDocument(at range: Range<Int>) {
        documents += 1
        guard documents > 1 else { return }
        problems.append(.severalDocuments(at: range))
        isReading = false
    }
}
