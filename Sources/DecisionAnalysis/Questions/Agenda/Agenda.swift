public import Findings
public import StakeholderModel

/// The next questions of a deal by whom to ask.
public struct Agenda: Sendable, Hashable {
    /// What to ask one person, or somebody whom we do not know yet.
    public struct Section: Sendable, Hashable {
        /// Whom to ask.
        public let addressee: Question.Addressee
        /// The people through whom we reach them, from us on; empty for somebody whom we met, or do not know.
        public let through: [PersonIdentifier]
        /// The questions, the best one first; never empty.
        public let questions: [NextQuestion]
    }

    /// Everybody to ask, whoever has the best question first.
    public let sections: [Section]

    /// All questions, the best one first.
    public let questions: [NextQuestion]

    /// The agenda of a deal.
    ///
    /// - Parameters:
    ///   - analysis: the analysed map.
    ///   - groups: its findings, as they are told.
    public init(_ analysis: MapAnalysis, groups: [FindingGroup]) {
        questions = analysis.nextQuestions(after: groups)
        var order: [Question.Addressee] = []
        var members: [Question.Addressee: [NextQuestion]] = [:]
        for question in questions {
            let addressee = question.question.addressee
            if members[addressee] == nil { order.append(addressee) }
            members[addressee, default: []].append(question)
        }
        sections = order.map { addressee in
            Section(
                addressee: addressee,
                through: analysis.carriers(to: addressee),
                questions: members[addressee] ?? []
            )
        }
    }

    /// What to ask one person; `nil` when there is nothing.
    public func section(for person: PersonIdentifier) -> Section? {
        sections.first { $0.addressee == .person(person) }
    }
}

extension MapAnalysis {
    /// The people between us and somebody whom we have not met, on our best route.
    fileprivate func carriers(to addressee: Question.Addressee) -> [PersonIdentifier] {
        guard case .person(let person) = addressee, access(to: person)?.isMet == false else { return [] }
        return reach.ours.bestRoute(to: person)?.between ?? []
    }
}
