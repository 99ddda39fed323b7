/// The colours of signs and lines.
extension CardSign {
    /// The strong colour: the shape and the bar on the left of a card.
    var color: ColorRole {
        switch self {
        case .advocate, .supporter: .favourable
        case .neutral: .neutral
        case .skeptic, .stanceUnknown, .unmapped: .caution
        case .opponent: .adverse
        case .provider: .provider
        case .budget: .money
        case .ours: .ink
        case .mappedGate: .favourable
        case .fragileGate: .caution
        case .contestedGate: .provider
        case .unmappedGate, .blockedGate: .adverse
        case .passedGate: .neutral
        }
    }

    /// The soft colour: the circle behind the shape.
    var softColor: ColorRole {
        switch self {
        case .advocate, .supporter: .favourableSoft
        case .neutral: .neutralSoft
        case .skeptic, .stanceUnknown, .unmapped, .budget: .cautionSoft
        case .opponent: .adverseSoft
        case .provider, .contestedGate: .providerSoft
        case .mappedGate: .favourableSoft
        case .fragileGate: .cautionSoft
        case .unmappedGate, .blockedGate: .adverseSoft
        case .ours, .passedGate: .neutralSoft
        }
    }
}

extension LinkKind {
    /// The colour of the line, its arrow and its label.
    var color: ColorRole {
        switch self {
        case .influence, .mandate, .introduction, .trust: .influence
        case .conflict: .adverse
        case .dotted: .neutral
        case .budget: .money
        case .provider, .contestedPath: .provider
        case .mappedPath: .favourable
        case .fragilePath: .caution
        case .unmappedPath, .blockedPath: .adverse
        case .passedPath: .tree
        }
    }

    /// Whether it leads somewhere: those who are at odds are so both ways.
    var hasArrow: Bool { self != .conflict }

    /// Whether its line is dashed whatever is known of it.
    var isAlwaysDashed: Bool { self == .dotted || self == .unmappedPath }
}

extension Badge {
    /// The colour of the disc.
    var color: ColorRole {
        switch severity {
        case "critical": .critical
        case "warning": .warning
        default: .note
        }
    }
}
