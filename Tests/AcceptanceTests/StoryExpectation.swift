import Findings

/// What has to be found on the map of a story, and what must not be: rules with the object they speak of.
struct StoryExpectation: Sendable {
    /// The name of the map in `Stories/maps`.
    let story: String
    /// Rule and subject, as in a fingerprint; a finding may have further subjects.
    let found: [Expected]
    /// What would be a false alarm, because the story says otherwise.
    let notFound: [Expected]

    /// A rule that speaks of an object.
    struct Expected: Sendable, CustomStringConvertible {
        let rule: RuleCode
        let subject: String

        init(_ rule: RuleCode, _ subject: String) {
            self.rule = rule
            self.subject = subject
        }

        var description: String { "\(rule) \(subject)" }

        func isMet(by findings: [Finding]) -> Bool {
            findings.contains { $0.rule == rule && $0.subjects.contains(subject) }
        }
    }
}
