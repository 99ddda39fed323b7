import Findings
import StakeholderModel

/// Where two rules would say the same of one subject, one speaks (design, section 4).
///
/// Some lines of the design's table need none here, because the rules never meet: where PTH001 speaks of a decider there is no
/// route of which PTH002 to PTH004 could speak, and a step that AUT005 finds to be advisory is on the map, so COV001 does not
/// miss it. The tests hold them to that.
enum WhoSpeaks {
    /// When a rule silences another.
    private enum Scope {
        /// Wherever both speak.
        case anywhere
        /// Wherever both speak, when the one who speaks names one contact at most.
        case singleThread
        /// Where they share a subject.
        case sameSubject
        /// Where they share a subject, and the one who speaks is more severe: a lesser thing to do about somebody.
        case sameSubjectBelow
        /// Where those who speak name every subject of the other.
        case everySubject
        /// Where those who speak point at every other fact of the other: the places where somebody stands.
        case everyPlace
        /// Where the one who speaks names the same provider and every person of the other.
        case sameProviderAndPeople
    }

    private static let order: [(speaker: RuleCode, silenced: RuleCode, scope: Scope)] = [
        (.BUD001, .BUD002, .anywhere),
        (.BUD002, .BUD005, .sameSubject),
        (.BUD002, .BUD006, .sameSubject),
        (.BUD002, .BUD007, .sameSubject),
        // What is left of a budget is asked before how much it was.
        (.BUD003, .BUD005, .sameSubject),
        (.AUT003, .AUT001, .sameSubject),
        (.THR001, .PTH002, .singleThread),
        (.THR001, .PTH004, .singleThread),
        (.THR001, .THR002, .sameSubject),
        (.PTH005, .COV003, .everySubject),
        // Whom nobody reaches cannot be asked anything yet: first the way there.
        (.PTH001, .PTH005, .sameSubjectBelow),
        (.PTH001, .COV003, .everySubject),
        (.PTH001, .AUT006, .everySubject),
        (.PTH006, .COV003, .everyPlace),
        (.CMP005, .CMP002, .sameProviderAndPeople),
        (.CMP005, .CMP003, .sameProviderAndPeople),
        (.CMP002, .CMP003, .sameProviderAndPeople),
        // Who brought a rival in is the next question about the rival.
        (.CMP002, .CMP004, .sameSubject),
        (.TIM002, .TIM001, .anywhere),
    ]

    /// What is silenced, but worth asking all the same: its question follows that of the one who speaks, unless that one is
    /// about several people, of whom each would add one.
    private static let followUps: Set<RuleCode> = [.BUD005, .BUD006, .BUD007, .PTH005, .AUT006, .CMP004]

    /// The findings that speak.
    ///
    /// - Complexity: linear in the findings and their subjects.
    static func filter(_ findings: [Finding]) -> [Finding] {
        let speakers = Dictionary(grouping: findings, by: \.rule).mapValues(Speakers.init)
        var asking: [String: [Finding]] = [:]
        var speaking: [Finding] = []
        for finding in findings {
            guard let speaker = speaker(for: finding, among: speakers) else {
                speaking.append(finding)
                continue
            }
            if followUps.contains(finding.rule), speaker.subjects.count == 1 {
                asking[speaker.fingerprint, default: []].append(finding)
            }
        }
        return speaking.map { finding in
            var finding = finding
            finding.followUps += (asking[finding.fingerprint] ?? []).compactMap(followUp)
            return finding
        }
    }

    /// The question of a finding that is silenced keeps its own reason.
    private static func followUp(of finding: Finding) -> Question? {
        guard var question = finding.question else { return nil }
        question.reason = finding.message
        question.rule = finding.rule
        return question
    }

    /// The finding that speaks for another, if any.
    private static func speaker(for finding: Finding, among speakers: [RuleCode: Speakers]) -> Finding? {
        for entry in order where entry.silenced == finding.rule {
            guard let ofRule = speakers[entry.speaker] else { continue }
            let found =
                switch entry.scope {
                case .anywhere: ofRule.first
                case .singleThread: ofRule.first.flatMap { $0.subjects.count <= 2 ? $0 : nil }
                case .sameSubject: ofRule.first(sharingSubjectWith: finding)
                case .sameSubjectBelow:
                    ofRule.first(sharingSubjectWith: finding).flatMap {
                        $0.severity > finding.severity ? $0 : nil
                    }
                case .everySubject: ofRule.first(namingAllOf: finding)
                case .everyPlace: ofRule.first(pointingAtAllOf: finding)
                case .sameProviderAndPeople: ofRule.first(covering: finding)
                }
            if let found { return found }
        }
        return nil
    }

    /// The findings of one rule, by what they are about.
    private struct Speakers {
        let first: Finding?
        private var bySubject: [String: Finding] = [:]
        private var places: Set<FactPath> = []
        private var byGroup: [FindingSubject: (first: Finding, subjects: Set<String>)] = [:]

        init(_ findings: [Finding]) {
            first = findings.first
            for finding in findings {
                for subject in finding.subjects where bySubject[subject] == nil {
                    bySubject[subject] = finding
                }
                places.formUnion([finding.path] + finding.relatedPaths)
                byGroup[finding.group, default: (finding, [])].subjects.formUnion(finding.subjects)
            }
        }

        func first(sharingSubjectWith finding: Finding) -> Finding? {
            for subject in finding.subjects {
                if let speaker = bySubject[subject] { return speaker }
            }
            return nil
        }

        /// One that, with others of its rule, names all that a finding names.
        func first(namingAllOf finding: Finding) -> Finding? {
            finding.subjects.allSatisfy { bySubject[$0] != nil } ? first(sharingSubjectWith: finding) : nil
        }

        /// One that, with others of its rule, points at all that a finding points at beside its own fact.
        func first(pointingAtAllOf finding: Finding) -> Finding? {
            finding.relatedPaths.allSatisfy(places.contains) ? first : nil
        }

        /// One that, with others of the same group, names all that a finding names. What names nobody is about the provider
        /// itself, of which the others say nothing.
        func first(covering finding: Finding) -> Finding? {
            guard finding.subjects.count > 1, let group = byGroup[finding.group] else { return nil }
            return group.subjects.isSuperset(of: finding.subjects) ? group.first : nil
        }
    }
}
