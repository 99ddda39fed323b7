import StakeholderModel

extension FactPath {
    /// The last key of the path, past positions and identifiers.
    var lastKey: MapKey? {
        for component in components.reversed() {
            if case .key(let key) = component { return key }
        }
        return nil
    }

    /// Whether this is a path or stands below it.
    func starts(with path: FactPath) -> Bool { components.starts(with: path.components) }

    /// The first steps of the path.
    func prefix(_ count: Int) -> FactPath { FactPath(Array(components.prefix(count))) }

    /// The entry of the log in which the path is.
    var logEntry: FactPath? { components.first == .key(.log) && components.count > 2 ? prefix(2) : nil }

    /// The sentence of the log in which the path is.
    var signal: FactPath? {
        guard logEntry != nil, components.count > 4, components[2] == .key(.heard) else { return nil }
        return prefix(4)
    }
}

extension ExtractKind {
    /// What a reference in the value of this fact says of the person; a relation or a tie is its own fact.
    init(ofValueAt path: FactPath) {
        switch path.lastKey {
        case .decidedBy: self = .decides
        case .vetoedBy: self = .vetoes
        case .consulted: self = .consulted
        case .allocatedBy: self = .allocates
        case .heldBy: self = .holds
        case .requestedBy: self = .requests
        case .releasedBy: self = .releases
        case .relations: self = .relation
        case .reportsTo, .dottedTo: self = .reports
        case .metBy: self = .metBy
        case .engagedBy, .preferredBy, .contact, .ties: self = .provider
        case .audience: self = .audience
        case .with: self = .meeting
        case .says: self = .said
        case .about: self = path.signal == nil ? .accepted : .about
        case .by: self = path.signal == nil ? .meeting : .answered
        default: self = .source
        }
    }
}
