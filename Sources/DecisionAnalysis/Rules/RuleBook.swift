public import Findings

/// All rules: what they say of themselves, and what they find on a map.
public enum RuleBook {
    /// What every rule says of itself, in the order of the codes.
    public static let descriptions: [RuleDescription] = allRules.map { $0.description }

    /// What one rule says of itself.
    public static func description(of code: RuleCode) -> RuleDescription? {
        descriptions.first { $0.code == code }
    }

    /// What the rules find on a map. Where two would say the same of one subject, one speaks.
    ///
    /// - Parameters:
    ///   - analysis: the analysed map.
    ///   - rules: the rules that may speak; a rule that may not does not silence another either.
    /// - Returns: the findings, the most urgent first.
    public static func findings(
        in analysis: MapAnalysis,
        rules: Set<RuleCode> = Set(RuleCode.allCases)
    ) -> [Finding] {
        let spoken = allRules.filter { rules.contains($0.description.code) }.flatMap {
            $0.findings(in: analysis)
        }
        return WhoSpeaks.filter(spoken).sorted(by: Telling.comesFirst)
    }

    /// The findings in groups: a headline and its sub-notes, the most urgent group first.
    public static func groups(of findings: [Finding], in analysis: MapAnalysis) -> [FindingGroup] {
        Telling(analysis: analysis).groups(of: findings)
    }
}
