import Findings

/// Where two rules would say the same of one subject, one speaks (design, section 4).
enum WhoSpeaks {
    /// When a rule silences another.
    private enum Scope {
        /// Wherever both speak.
        case anywhere
        /// Where they share a subject.
        case sameSubject
    }

    private static let order: [(speaker: RuleCode, silenced: RuleCode, scope: Scope)] = [
        (.BUD001, .BUD002, .anywhere),
        (.AUT003, .AUT001, .sameSubject),
        (.THR001, .PTH002, .anywhere),
        (.PTH001, .PTH002, .sameSubject),
    ]

    /// The findings that speak.
    static func filter(_ findings: [Finding]) -> [Finding] {
        findings.filter { finding in
            !order.contains { entry in
                entry.silenced == finding.rule
                    && findings.contains { $0.rule == entry.speaker && speaks($0, for: finding, entry.scope) }
            }
        }
    }

    private static func speaks(_ speaker: Finding, for finding: Finding, _ scope: Scope) -> Bool {
        switch scope {
        case .anywhere: true
        case .sameSubject: !Set(speaker.subjects).isDisjoint(with: finding.subjects)
        }
    }
}
