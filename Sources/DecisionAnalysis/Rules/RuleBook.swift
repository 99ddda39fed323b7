public import Findings
import StakeholderModel

/// All rules: what they say of themselves, and what they find on a map.
public enum RuleBook {
    /// What every rule says of itself, in the order of the codes.
    public static let descriptions: [RuleDescription] = allRules.map { $0.description }

    /// What one rule says of itself.
    public static func description(of code: RuleCode) -> RuleDescription? {
        descriptions.first { $0.code == code }
    }

    /// What the rules find on a map, accepted or not. Where two would say the same of one subject, one speaks.
    ///
    /// - Parameters:
    ///   - analysis: the analysed map.
    ///   - rules: the rules that may speak; a rule that may not does not silence another either.
    /// - Returns: the findings, as severe as the configuration has them, the most urgent first.
    public static func findings(
        in analysis: MapAnalysis,
        rules: Set<RuleCode> = Set(RuleCode.allCases)
    ) -> [Finding] {
        speaking(among: spoken(in: analysis, rules: rules), in: analysis)
    }

    /// What the rules find on a map, parted by what its team accepted. What was accepted still silences what it silenced.
    ///
    /// - Parameters:
    ///   - analysis: the analysed map.
    ///   - rules: the rules that may speak.
    public static func toldFindings(
        in analysis: MapAnalysis,
        rules: Set<RuleCode> = Set(RuleCode.allCases)
    ) -> ToldFindings {
        let spoken = spoken(in: analysis, rules: rules)
        let acceptances = Acceptances(analysis.map.accepted, on: analysis.referenceDate)
        var counting: [Finding] = []
        var accepted: [AcceptedFinding] = []
        for finding in speaking(among: spoken, in: analysis) {
            if let acceptance = acceptances.holding(for: finding) {
                accepted.append(AcceptedFinding(finding: finding, acceptance: acceptance))
            } else {
                counting.append(finding.back(after: acceptances.lapsed(for: finding)))
            }
        }
        let idle = acceptances.idle(among: spoken, rules: rules)
        return ToldFindings(findings: counting, accepted: accepted, idle: idle)
    }

    private static func spoken(in analysis: MapAnalysis, rules: Set<RuleCode>) -> [Finding] {
        allRules.filter { rules.contains($0.description.code) }.flatMap { $0.findings(in: analysis) }
    }

    private static func speaking(among spoken: [Finding], in analysis: MapAnalysis) -> [Finding] {
        let severities = analysis.configuration.severities
        let speaking = WhoSpeaks.filter(spoken).map { finding in
            var finding = finding
            finding.severity = severities[finding.rule] ?? finding.severity
            return finding
        }
        return speaking.sorted(by: Telling.comesFirst)
    }

    /// The findings in groups: a headline and its sub-notes, the most urgent group first.
    public static func groups(of findings: [Finding], in analysis: MapAnalysis) -> [FindingGroup] {
        Telling(analysis: analysis).groups(of: findings)
    }
}

extension Finding {
    /// The finding with a word on the acceptance that no longer holds.
    fileprivate func back(after lapsed: WrittenAcceptance?) -> Finding {
        guard let lapsed, let until = lapsed.risk.until else { return self }
        var finding = self
        finding.details.append(
            Wording(
                en: "it was accepted until \(until.wording.en), and is back",
                fr: "ce constat était accepté jusqu'au \(until.wording.fr), et revient"
            )
        )
        return finding
    }
}
