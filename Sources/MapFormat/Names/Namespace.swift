import StakeholderModel

/// The identifiers of a map, known before anything else of it is read, so that every reference
/// can be judged where it stands.
struct Namespace {
    /// One object that has an identifier.
    struct Named: Sendable {
        let identifier: String
        let kind: ObjectKind
        /// The name or title beside the identifier.
        let displayName: String?
        /// The title, where the name stands beside the identifier.
        var title: String?
        /// Where the identifier is written.
        let range: Range<Int>
    }

    /// The objects in the order of the file.
    private(set) var all: [Named] = []
    /// The texts of the `unit` of people, each once, in the order of the file.
    private(set) var units: [String] = []
    /// The identifiers of the log's entries, by position; `nil` where an entry has none.
    var logIdentifiers: [String?] = []
    /// Whether the file was only read in part, so that a missing name may stand in the rest.
    let isPartial: Bool
    /// How much work may still go into proposing names.
    let budget = SuggestionBudget()
    private var positions: [String: Int] = [:]
    /// Further objects with an identifier that was taken: a reference may mean any of them.
    private var others: [String: [Named]] = [:]
    private var knownUnits: Set<String> = []

    /// Where the lines of the file start; `nil` when nobody asks for them.
    let places: TextPlaces?

    init(isPartial: Bool = false, places: TextPlaces? = nil) {
        self.isPartial = isPartial
        self.places = places
    }

    /// The object with an identifier.
    subscript(identifier: String) -> Named? {
        guard let position = positions[identifier] else { return nil }
        return all[position]
    }

    /// The object of one of these kinds with an identifier; of another kind when there is none of these.
    func object(named identifier: String, preferring kinds: [ObjectKind]) -> Named? {
        guard let first = self[identifier] else { return nil }
        guard !kinds.contains(first.kind) else { return first }
        return others[identifier]?.first { kinds.contains($0.kind) } ?? first
    }

    /// Whether this is the text of a unit on the map.
    func hasUnit(_ text: String) -> Bool { knownUnits.contains(text) }

    /// The objects of some kinds, in the order of the file.
    func objects(of kinds: [ObjectKind]) -> [Named] { all.filter { kinds.contains($0.kind) } }

    /// Adds an object; answers with the earlier one when the identifier is taken.
    mutating func add(_ named: Named) -> Named? {
        if let earlier = self[named.identifier] {
            others[named.identifier, default: []].append(named)
            return earlier
        }
        positions[named.identifier] = all.count
        all.append(named)
        return nil
    }

    mutating func addUnit(_ text: String) {
        if knownUnits.insert(text).inserted { units.append(text) }
    }
}
