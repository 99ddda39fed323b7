import StakeholderModel

/// Where a fact comes from, as it is typed on a command line; whether it is valid shows when the map is read.
public struct TypedEvidence: Sendable, Hashable {
    /// The identifiers of people, of ours, or of meetings.
    public var sources: [String]
    /// The date.
    public var date: String?
    /// How the source knows.
    public var basis: String?
    /// Whether nobody has confirmed it.
    public var isAssumed: Bool

    /// Evidence from any number of sources; all empty by default.
    public init(sources: [String] = [], date: String? = nil, basis: String? = nil, isAssumed: Bool = false) {
        self.sources = sources
        self.date = date
        self.basis = basis
        self.isAssumed = isAssumed
    }

    /// Nothing said about where the fact comes from.
    public static let none = TypedEvidence()

    /// Whether nothing is said.
    public var isEmpty: Bool { self == .none }

    /// A value with this evidence: in the short form where one source is all there is, else in the long form.
    func beside(_ value: FileValue, isText: Bool) -> FileValue {
        let isShort = sources.count <= 1 && date == nil && basis == nil
        if case .text(let text) = value {
            let marked = isAssumed && !text.hasSuffix("?") ? text + "?" : text
            if isShort, sources.isEmpty { return .text(marked) }
            if isShort, !isText { return .text("\(marked) @\(sources[0])") }
            return longForm(.text(marked), isAssumed: false)
        }
        return longForm(value, isAssumed: isAssumed)
    }

    private func longForm(_ value: FileValue, isAssumed: Bool) -> FileValue {
        var entries = [FileEntry(.is, value)]
        let names = sources.map(FileValue.text)
        entries.add(.from, names.count > 1 ? FileValue.list(names) : names.first)
        entries.add(.date, date)
        entries.add(.basis, basis)
        entries.add(.assumed, if: isAssumed)
        return .object(entries)
    }
}
