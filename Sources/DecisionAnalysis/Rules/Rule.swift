public import Findings
public import StakeholderModel

/// A check of a map: what it says of itself, and what it finds.
///
/// One rule is one file, found by its name; `make generate` collects them.
protocol Rule: SendableMetatype {
    /// What the rule says of itself.
    static var description: RuleDescription { get }
    /// What the rule finds, in the order of the map.
    static func findings(in analysis: MapAnalysis) -> [Finding]
}

/// What a rule says of itself: documentation, defaults and examples, all as data.
public struct RuleDescription: Sendable, Hashable {
    /// The code, which is never used again.
    public let code: RuleCode
    /// What the rule looks for, in a few words.
    public let title: Wording
    /// The severity of most of its findings.
    public let severity: Severity
    /// Whether it finds missing or bad knowledge.
    public let kind: FindingKind
    /// The order among findings of equal severity: smaller is told first.
    public let weight: Int
    /// Why it matters, in one sentence: what a finding says when it has nothing more precise to say.
    public let reason: Wording
    /// Why the rule exists and what makes it silent, in a few sentences.
    public let rationale: Wording
    /// Maps on which the rule speaks, and maps on which it does not. They are run as tests.
    public let examples: RuleExamples

    init(
        code: RuleCode,
        title: Wording,
        severity: Severity,
        kind: FindingKind,
        weight: Int = 50,
        reason: Wording,
        rationale: Wording,
        examples: RuleExamples
    ) {
        self.code = code
        self.title = title
        self.severity = severity
        self.kind = kind
        self.weight = weight
        self.reason = reason
        self.rationale = rationale
        self.examples = examples
    }

    /// The name, which every option takes in the place of the code.
    public var name: String { code.name }
}

/// Example maps of a rule, as the text of a file without its first two lines.
public struct RuleExamples: Sendable, Hashable {
    /// Maps on which the rule speaks.
    public let triggering: [String]
    /// Maps on which the rule is silent.
    public let quiet: [String]

    /// The two lines that every example map starts with.
    public static let preamble = "dealmap: 1\naccount: Example\n"
}
