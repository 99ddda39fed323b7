public import StakeholderModel

/// Writes a map as the text of a file.
public enum MapWriter {
    /// The text of a map, in the order and layout of the documentation; reading it gives an equal map.
    ///
    /// Comments are no part of a map: to change a file that somebody wrote, edit it with `MapEditor`.
    /// The time is linear in the size of the map.
    public static func text(of map: AccountMap) -> String {
        let entries = entries(of: map)
        var text = ""
        for entry in entries {
            let lines = FileValueText.lines(of: entry, 0)
            // Sections stand apart; the short facts at the top stand together.
            if lines.count > 1 { text += "\n" }
            text += lines.map { $0 + "\n" }.joined()
        }
        return text
    }

    /// The keys of a map with what stands after them.
    static func entries(of map: AccountMap) -> [FileEntry] {
        var entries = [FileEntry(.dealmap, .text(FormatVersion.current))]
        entries.add(.account, map.account)
        entries.add(.deal, map.deal)
        entries.add(.headcount, .fact(map.headcount))
        entries.add(.country, .fact(map.country, \.code))
        entries.add(.sector, .fact(map.sector))
        entries.add(.publicSector, .fact(map.publicSector))
        entries.add(.currency, map.currency?.code)
        entries.add(.language, map.language?.rawValue)
        entries.add(.playbook, map.playbook)
        entries.add(.asOf, map.asOf?.description)
        entries.add(.closeBy, .fact(map.closeBy))
        entries.add(.neededBy, .fact(map.neededBy))
        entries.add(.ruledOut, list(map.ruledOut, ruledOut))
        addSections(of: map, to: &entries)
        return entries
    }

    private static func addSections(of map: AccountMap, to entries: inout [FileEntry]) {
        entries.add(.need, object(need(map.need)))
        entries.add(.us, section(map.us, \.identifier.text, teamMember))
        entries.add(.people, section(map.people, \.identifier.text, person))
        entries.add(.offers, section(map.offers, \.identifier.text, offer))
        entries.add(.providers, roster(map.providers, \.identifier.text, provider))
        entries.add(.budgets, roster(map.budgets, \.identifier.text, budget))
        entries.add(.gates, section(map.gates, \.identifier.text, gate))
        entries.add(.relations, list(map.relations, relation))
        entries.add(.log, list(map.log, logEntry))
        entries.add(.accepted, list(map.accepted, acceptedRisk))
    }
}

/// Sections and lists of objects.
extension MapWriter {
    static func list<Element>(_ elements: [Element], _ entries: (Element) -> [FileEntry]) -> FileValue? {
        elements.isEmpty ? nil : .list(elements.map { .object(entries($0)) })
    }

    /// Keys that are left out when nothing stands below them.
    private static func object(_ entries: [FileEntry]) -> FileValue? {
        entries.isEmpty ? nil : .object(entries)
    }

    private static func section<Element>(
        _ elements: [Element],
        _ identifier: (Element) -> String,
        _ entries: (Element) -> [FileEntry]
    ) -> FileValue? {
        object(elements.map { FileEntry(identifier($0), .object(entries($0))) })
    }

    private static func roster<Element>(
        _ roster: Roster<Element>,
        _ identifier: (Element) -> String,
        _ entries: (Element) -> [FileEntry]
    ) -> FileValue? {
        switch roster {
        case .notAsked: nil
        case .unknown(let evidence): .fact(Fact<Bool>.unknown(evidence))
        case .none(let statement): .fact(statement) { _ in "none" }
        case .listed(let elements): section(elements, identifier, entries) ?? .object([])
        }
    }
}
