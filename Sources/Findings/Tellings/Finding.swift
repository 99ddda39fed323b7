public import StakeholderModel

/// Something that a rule found on a map: a value, with all that is needed to explain it.
public struct Finding: Sendable, Hashable {
    /// A value of the map that led to the finding.
    public struct EvidenceItem: Sendable, Hashable {
        /// Where the value stands in the map.
        public let path: FactPath
        /// What it says there, for people.
        public let text: Wording

        /// A value of the map.
        public init(path: FactPath, text: Wording) {
            self.path = path
            self.text = text
        }
    }

    /// The rule that speaks.
    public let rule: RuleCode
    /// How much it endangers the deal.
    public var severity: Severity
    /// Whether knowledge is missing or bad.
    public let kind: FindingKind
    /// The order among equals: smaller is told first.
    public let weight: Int
    /// The group in which it is told.
    public let group: FindingSubject
    /// All that it is about, for the fingerprint: two findings of one rule differ in these.
    public let subjects: [String]
    /// The fact it points at.
    public let path: FactPath
    /// Other facts that belong to it.
    public let relatedPaths: [FactPath]
    /// What was found, in one sentence that starts in lower case and has no full stop.
    public let message: Wording
    /// Why it matters, in one sentence.
    public let reason: Wording
    /// The details, one line each.
    public var details: [Wording]
    /// The values that led to it.
    public let evidence: [EvidenceItem]
    /// The next question to ask, and whom.
    public let question: Question?
    /// What to ask afterwards: its other questions, and those of findings that this one speaks for.
    public var followUps: [Question]

    /// A finding from all its parts; rules use `RuleContext` helpers to fill in what follows from the rule.
    public init(
        rule: RuleCode,
        severity: Severity,
        kind: FindingKind,
        weight: Int,
        group: FindingSubject,
        subjects: [String],
        path: FactPath,
        relatedPaths: [FactPath] = [],
        message: Wording,
        reason: Wording,
        details: [Wording] = [],
        evidence: [EvidenceItem] = [],
        question: Question? = nil,
        followUps: [Question] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.kind = kind
        self.weight = weight
        self.group = group
        self.subjects = subjects
        self.path = path
        self.relatedPaths = relatedPaths
        self.message = message
        self.reason = reason
        self.details = details
        self.evidence = evidence
        self.question = question
        self.followUps = followUps
    }

    /// All its questions, the first one first.
    public var questions: [Question] { [question].compactMap { $0 } + followUps }

    /// What stays the same while the finding does, whatever the language and the place in the file:
    /// the code and the subjects.
    public var fingerprint: String { ([rule.rawValue] + subjects).joined(separator: "/") }
}
