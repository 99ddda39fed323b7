import Findings
import MapFormat
import StakeholderModel

/// The lines that every map needs, before the lines of a test.
func mapText(_ lines: String) -> String { "dealmap: 1\naccount: ACME\n" + lines }

/// The reading of a map that starts with the lines that every map needs; these are lines 1 and 2.
func reading(_ lines: String) -> MapReading {
    MapReader.read(SourceText(name: "test.yaml", text: mapText(lines)))
}

/// The text that stands at a place.
func text(at range: SourceRange, in source: SourceText) -> String {
    String(decoding: Array(source.text.utf8)[range.start.offset..<range.end.offset], as: UTF8.self)
}

/// A diagnostic as `line:column code 'text at the place' label`.
func summary(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    guard let range = diagnostic.range else { return diagnostic.code.rawValue }
    var words = ["\(range.start.line):\(range.start.column)", diagnostic.code.rawValue]
    words.append("'\(text(at: range, in: source))'")
    if let label = diagnostic.label { words.append(label.en) }
    return words.joined(separator: " ")
}

/// What is wrong with a map, one summary for each diagnostic.
func errors(_ lines: String) -> [String] {
    let reading = reading(lines)
    return reading.diagnostics.map { summary($0, in: reading.source) }
}

/// The other places of the first diagnostic, as `line:column 'text'`.
func notes(_ lines: String) -> [String] {
    let reading = reading(lines)
    return (reading.diagnostics.first?.notes ?? []).map { note in
        "\(note.range.start.line):\(note.range.start.column) '\(text(at: note.range, in: reading.source))'"
    }
}

/// An identifier of any kind of object.
func id<Object>(_ text: String) -> Identifier<Object> { Identifier(text) }

/// The example map of the documentation.
let exampleMap = """
    dealmap: 1
    account: Groupe Média
    headcount: 5000
    country: FR
    deal: Accompagnement prospection
    as_of: 2025-03-12
    needed_by: 2025-03-31
    language: fr
    playbook: training-fr

    people:
      dg:
        title: Directeur général
        roles: [sponsor, decision_maker @dg]     # he says so himself
        stance: supporter
        access: multiple
      formation:
        title: Responsable formation du groupe
        roles: [training_lead]
        stance: supporter @formation
      managers: { title: Managers commerciaux, count: 4, reports_to: dg, roles: [user_manager], access: none }

    providers:
      formatrice: { name: Formatrice externe, status: engaged, engaged_by: formation?, scope: [posture], for: [managers] }

    budgets:
      plan: { name: Budget formation global, amount: unknown, shared: yes, allocated_by: unknown, held_by: formation? }

    gates:
      besoin:  { kind: need, decided_by: dg @dg, status: passed }
      contenu: { kind: pedagogical_review, decided_by: { all: [dg, formation] }, after: besoin }

    relations:
      - dg -> formation: mandates
      - formation -> dg: weak

    log:
      - id: r2
        date: 2025-03-12
        with: [formation]
        heard:
          - { says: formation, about: plan, flag: amber, quote: "Ce n'est pas tant une question de coût" }

    """

extension String {
    /// The text with one part replaced, without Foundation.
    func replacingOccurrence(of part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return replacingCharacters(in: range, with: other)
    }

    private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: other)
        return copy
    }
}
