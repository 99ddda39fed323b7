import StakeholderModel

/// The tables of all objects of a map: what the reader uses, and what a schema is generated from.
enum MapTables {
    /// The descriptions of the objects, the map itself first.
    static let objects: [ObjectDescription] = [
        map.description, need.description, teamMember.description, person.description, offer.description,
        provider.description, budget.description, gate.description, logEntry.description, signal.description,
        answer.description, ruledOut.description, acceptedRisk.description,
    ]
}
