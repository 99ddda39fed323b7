public import StakeholderModel

/// What a team can set for all of its maps; what it does not set is as the design has it.
public struct Configuration: Sendable, Hashable {
    /// The numbers from which rules speak.
    public var thresholds: Thresholds
    /// Severities that hold in the place of a rule's own, for all of its findings.
    public var severities: [RuleCode: Severity]
    /// The rules that may speak.
    public var rules: Set<RuleCode>
    /// The playbook of maps that name none: a built-in one by its name, or the path of another.
    public var playbook: String?
    /// The language of maps that say none.
    public var language: Language?

    /// A configuration from all its parts.
    public init(
        thresholds: Thresholds = Thresholds(),
        severities: [RuleCode: Severity] = [:],
        rules: Set<RuleCode> = Set(RuleCode.allCases),
        playbook: String? = nil,
        language: Language? = nil
    ) {
        self.thresholds = thresholds
        self.severities = severities
        self.rules = rules
        self.playbook = playbook
        self.language = language
    }

    /// What holds when nobody configured anything.
    public static let standard = Configuration()
}
