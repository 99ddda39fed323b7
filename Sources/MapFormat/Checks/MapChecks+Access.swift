import Findings
import StakeholderModel

/// Nobody is both never met and in the log.
extension MapChecks {
    func checkAccess() {
        let neverMet = map.people.filter { $0.access.value == Access.none }
        guard !neverMet.isEmpty else { return }
        let meetings = firstMeetings()
        for person in neverMet where !session.isFull {
            guard let meeting = meetings[person.identifier] else { continue }
            session.report(
                .accessContradictsLog(
                    person.displayName,
                    at: place(of: .person(person.identifier).key(.access)),
                    meeting: place(of: meeting)
                )
            )
        }
    }

    private func firstMeetings() -> [PersonIdentifier: FactPath] {
        var meetings: [PersonIdentifier: FactPath] = [:]
        for (index, entry) in map.log.enumerated() {
            for (item, fact) in entry.with.items.enumerated() {
                guard let person = fact.value, meetings[person] == nil else { continue }
                meetings[person] = .logEntry(at: index).key(.with).index(item)
            }
        }
        return meetings
    }
}

extension LocatedProblem {
    fileprivate static func accessContradictsLog(
        _ person: String,
        at range: Range<Int>,
        meeting: Range<Int>
    ) -> LocatedProblem {
        let name = Wording.excerpt(person)
        return LocatedProblem(
            code: .accessContradictsLog,
            message: Wording(
                en: "\(name.en) was never met, and the log has a meeting with them",
                fr: "aucun contact avec \(name.fr) selon « access », et le journal a un rendez-vous"
            ),
            range: range,
            label: Wording(en: "take it out: the log says it", fr: "à retirer : le journal le dit"),
            notes: [Note(message: Wording(en: "the meeting", fr: "le rendez-vous"), range: meeting)]
        )
    }
}
