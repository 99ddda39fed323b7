import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// How single changes are said, in both languages.
@Suite struct StatementWordTests {
    /// What is told of the objects of two texts.
    private func told(_ before: String, _ after: String) throws -> [Wording] {
        func read(_ text: String) throws -> AccountMap {
            let reading = MapReader.read(SourceText(name: "map", text: "dealmap: 1\naccount: Acme\n" + text))
            let found = reading.map
            return try #require(found, "\(reading.diagnostics.map(\.message.en))")
        }
        let pair = MapPair(try read(before), try read(after))
        let playbook = try #require(BuiltInPlaybooks.playbook(named: "b2b"))
        func analysis(_ map: AccountMap) -> MapAnalysis {
            MapAnalysis(map: map, playbook: playbook, referenceDate: .epoch)
        }
        let story = MapStory(MapDifference(pair), before: analysis(pair.before), after: analysis(pair.after))
        return story.sections.flatMap(\.items).flatMap { [$0.sentence] + $0.details }
    }

    private func expect(_ before: String, _ after: String, _ en: String, _ fr: String) throws {
        let found = try told(before, after)
        #expect(found.map(\.en) == [en])
        #expect(found.map(\.fr) == [fr])
    }

    private func person(_ fact: String) -> String {
        "people: { ann: { title: DG, \(fact) }, bob: { title: DAF } }"
    }

    @Test func `a fact that is surer, or less sure, or not known any more`() throws {
        try expect(
            person("stance: neutral?"),
            person("stance: neutral @bob"),
            "DG: stance: neutral, now confirmed, according to DAF.",
            "DG\u{A0}: position\u{A0}: neutre, c'est confirmé, selon DAF."
        )
        try expect(
            person("stance: neutral"),
            person("stance: neutral?"),
            "DG: stance: neutral, no longer certain.",
            "DG\u{A0}: position\u{A0}: neutre, ce n'est plus sûr."
        )
        try expect(
            person("stance: neutral"),
            person("stance: unknown"),
            "DG: stance: not known any more (before: neutral).",
            "DG\u{A0}: position\u{A0}: on ne le sait plus (avant : neutre)."
        )
        try expect(
            person("stance: unknown"),
            person("stance: neutral"),
            "DG: stance: neutral (not known before).",
            "DG\u{A0}: position\u{A0}: neutre (on ne le savait pas)."
        )
        try expect(
            person("roles: decision_maker @ann"),
            person("roles: decision_maker @bob"),
            "DG: role: decision maker, now according to DAF (before: on their own word).",
            "DG\u{A0}: rôle\u{A0}: décideur, désormais selon DAF (avant : sur sa seule parole)."
        )
    }

    @Test func `lists that gain and lose`() throws {
        try expect(
            person("roles: user"),
            person("roles: [user, sponsor, legal]"),
            "DG: role: also sponsor and legal.",
            "DG\u{A0}: rôle\u{A0}: aussi sponsor et juridique."
        )
        try expect(
            person("roles: [user, sponsor]"),
            person("roles: user"),
            "DG: role: no longer sponsor.",
            "DG\u{A0}: rôle\u{A0}: sponsor n'y est plus."
        )
        try expect(
            person("roles: user"),
            person("roles: sponsor"),
            "DG: role: user → sponsor.",
            "DG\u{A0}: rôle\u{A0}: utilisateur → sponsor."
        )
    }

    @Test func `a rule of decision, and money`() throws {
        let people = "people: { ann: { title: DG }, bob: { title: DAF } }\n"
        try expect(
            people + "gates: { g: { name: Accord, decided_by: ann } }",
            people
                + "gates: { g: { name: Accord, decided_by: { any: [ann, unknown, { at_least: 1, of: [bob, ann] }] } } }",
            "Accord: who decides: DG → DG, somebody not known yet or (1 of: DAF, DG).",
            "Accord\u{A0}: qui décide\u{A0}: DG → DG, quelqu'un d'encore inconnu ou (1 parmi : DAF, DG)."
        )
        try expect(
            "budgets: { plan: { name: Plan, amount: 9 k€, shared: yes } }",
            "budgets: { plan: { name: Plan, amount: 9 k€, shared: [Other, More] } }",
            "Plan: shared: yes → Other, More.",
            "Plan\u{A0}: partagé\u{A0}: oui → Other, More."
        )
    }

    @Test func `a new identifier is said, and nothing else`() throws {
        try expect(
            "us: { eve: { name: Eve, title: Sales } }",
            "us: { eva: { name: Eve, title: Sales } }",
            "Eve: now called 'eva' in the file, 'eve' before.",
            "Eve\u{A0}: appelé « eva » dans le fichier, « eve » avant."
        )
    }

    @Test func `every key has a name of its own in both languages`() {
        let structure: Set<MapKey> = [
            .dealmap, .need, .us, .people, .offers, .gates, .log, .accepted, .ruledOut, .heard, .id, .role,
            .gate, .rule,
            .is, .from, .basis, .assumed, .all, .any, .of, .majority, .atLeast,
        ]
        for key in MapKey.allCases where !structure.contains(key) {
            let known = [KeyWords.deal, KeyWords.people, KeyWords.market, KeyWords.decision].compactMap {
                $0(key)
            }
            #expect(known.count == 1, "\(key.rawValue)")
        }
    }
}
