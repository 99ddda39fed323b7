import Findings

extension PortfolioDeal {
    /// Which of two deals needs somebody first: the worst group decides, then the nearest date, then how much is critical.
    static func isBefore(_ left: PortfolioDeal, _ right: PortfolioDeal) -> Bool {
        if left.urgency != right.urgency { return left.urgency < right.urgency }
        if left.daysLeft != right.daysLeft { return left.daysLeft < right.daysLeft }
        if left.criticalCount != right.criticalCount { return left.criticalCount > right.criticalCount }
        return (left.title, left.page) < (right.title, right.page)
    }

    /// How long the worst group can wait: critical ones not at all.
    private var urgency: Int {
        switch risks.first?.severity {
        case .critical: 0
        case .warning: 1
        case .note: 2
        case nil: 3
        }
    }

    /// A deal without a date comes behind all that have one.
    private var daysLeft: Int { deadline?.daysLeft ?? .max }
}
