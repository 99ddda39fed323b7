/// The parts that colours play in a picture. A theme gives each one a colour.
public enum ColorRole: String, Sendable, Hashable, CaseIterable {
    case paper
    case card
    case cardBorder = "card-border"
    case ink
    case mutedInk = "muted-ink"
    case faint
    case frame
    case frameInk = "frame-ink"
    case tree
    case chip
    case chipInk = "chip-ink"
    case favourable
    case favourableSoft = "favourable-soft"
    case neutral
    case neutralSoft = "neutral-soft"
    case adverse
    case adverseSoft = "adverse-soft"
    case caution
    case cautionSoft = "caution-soft"
    case influence
    case money
    case provider
    case providerSoft = "provider-soft"
    case critical
    case warning
    case note
    case onBadge = "on-badge"
}
