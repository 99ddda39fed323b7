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
        }
    }

    /// The soft colour: the circle behind the shape.
    var softColor: ColorRole {
        switch self {
        case .advocate, .supporter: .favourableSoft
        case .neutral: .neutralSoft
        case .skeptic, .stanceUnknown, .unmapped, .budget: .cautionSoft
        case .opponent: .adverseSoft
        case .provider: .providerSoft
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
        case .provider: .provider
        }
    }
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
