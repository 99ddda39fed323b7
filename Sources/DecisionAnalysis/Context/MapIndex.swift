import StakeholderModel

/// Look-ups by identifier, made once for a map.
struct MapIndex: Sendable {
    private(set) var map: AccountMap
    private let personPositions: [PersonIdentifier: Int]
    private let teamPositions: [TeamMemberIdentifier: Int]
    private let logPositions: [LogEntryIdentifier: Int]
    private let meetingPositions: [PersonIdentifier: [Int]]
    private let reportPositions: [PersonIdentifier: [Int]]

    init(_ map: AccountMap) {
        self.map = map
        personPositions = positions(map.people, by: \.identifier)
        teamPositions = positions(map.us, by: \.identifier)
        logPositions = positions(map.log, by: \.identifier)
        var meetings: [PersonIdentifier: [Int]] = [:]
        for (position, entry) in map.log.enumerated() {
            for person in Set(entry.with.values) { meetings[person, default: []].append(position) }
        }
        meetingPositions = meetings
        var reports: [PersonIdentifier: [Int]] = [:]
        for (position, person) in map.people.enumerated() {
            if let manager = person.manager { reports[manager, default: []].append(position) }
        }
        reportPositions = reports
    }

    /// The look-ups for a map with the same people, team and log, in the same order, and the same managers.
    func withSamePeople(_ map: AccountMap) -> MapIndex {
        var index = self
        index.map = map
        return index
    }

    func person(_ identifier: PersonIdentifier) -> Stakeholder? {
        personPositions[identifier].map { map.people[$0] }
    }

    func logEntry(_ identifier: LogEntryIdentifier) -> LogEntry? {
        logPositions[identifier].map { map.log[$0] }
    }

    /// The positions in the log of the meetings with a person, in the order of the file.
    func meetings(with person: PersonIdentifier) -> [Int] { meetingPositions[person] ?? [] }

    /// The people who report to a person, in the order of the file.
    func reports(to manager: PersonIdentifier) -> [Stakeholder] {
        (reportPositions[manager] ?? []).map { map.people[$0] }
    }

    func displayName(_ identifier: PersonIdentifier) -> String {
        person(identifier)?.displayName ?? identifier.text
    }

    func displayName(_ identifier: TeamMemberIdentifier) -> String {
        teamPositions[identifier].map { map.us[$0].displayName } ?? identifier.text
    }

    /// The managers of a person, the nearest first. A reporting cycle, which the reader refuses, ends the list.
    func managers(above person: PersonIdentifier) -> [PersonIdentifier] {
        var chain: [PersonIdentifier] = []
        var seen: Set<PersonIdentifier> = [person]
        var current = self.person(person)?.manager
        while let manager = current, seen.insert(manager).inserted {
            chain.append(manager)
            current = self.person(manager)?.manager
        }
        return chain
    }
}

private func positions<Element, Key: Hashable>(_ elements: [Element], by key: (Element) -> Key) -> [Key: Int]
{
    Dictionary(
        elements.enumerated().map { (key($0.element), $0.offset) },
        uniquingKeysWith: { first, _ in first }
    )
}
