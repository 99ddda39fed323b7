import MapFormat
import StakeholderModel

/// Edits as lines of a text: `set dg.stance skeptic`, `remove dg`. A line that is no edit says nothing.
struct EditScript {
    /// More would be the same again.
    private static let mostEdits = 8

    let edits: [MapEdit]

    init(_ script: Substring, for map: AccountMap) {
        let lines = script.split(separator: "\n").prefix(EditScript.mostEdits)
        edits = lines.compactMap { line in
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            return words.count >= 2
                ? EditScript.edit(words[0], words[1], words.count > 2 ? words[2] : "", map) : nil
        }
    }

    private static func edit(_ verb: String, _ name: String, _ rest: String, _ map: AccountMap) -> MapEdit? {
        switch verb {
        case "rename": return .rename(name, to: rest)
        case "remove": return .remove(name)
        case "add": return .add(.people, identifier: name, fields: fields(rest, of: .people))
        case "budget": return .add(.budgets, identifier: name, fields: fields(rest, of: .budgets))
        case "gate": return .add(.gates, identifier: name, fields: fields(rest, of: .gates))
        case "log": return .addLogEntry([FileEntry("date", .text(name)), FileEntry("notes", .text(rest))])
        case "relation":
            let ends = RelationEnds.split(name)
            guard ends.count == 2 else { return nil }
            return .addRelation(from: ends[0], to: ends[1], .text(rest))
        default: break
        }
        guard let address = try? FactAddress.of(name, in: map) else { return nil }
        if verb == "clear" { return .clear(address.path) }
        let evidence = TypedEvidence(sources: verb == "said" ? ["dg"] : [])
        guard let value = try? address.fileValue(rest, evidence: evidence) else { return nil }
        return verb == "append" ? .append(address.path, value) : .set(address.path, value)
    }

    private static func fields(_ text: String, of section: MapKey) -> [FileEntry] {
        text.split(separator: ";").compactMap { field in
            let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let address = try? FactAddress.ofNew(section, key: parts[0]),
                let value = try? address.fileValue(parts[1])
            else { return nil }
            return FileEntry(parts[0], value)
        }
    }
}
