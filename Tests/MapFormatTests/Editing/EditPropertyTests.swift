import Findings
import Foundation
import MapFormat
import StakeholderModel
import Testing

/// Random edits over every layout: what the new text says is what the model says after the same edit.
@Suite struct EditPropertyTests {
    /// Rounds over every file; `DEALMAP_CASES` in the environment asks for more.
    static let rounds = ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(Int.init) ?? 3

    /// Calls with each file, and a generator for each round that a failure names by its seed.
    private func each(_ check: (String, AccountMap, inout ValueTestGenerator, String) throws -> Void) throws {
        for (number, text) in try AwkwardFiles.all().enumerated() {
            let reading = MapReader.read(SourceText(name: "file", text: text))
            let map = try #require(reading.map, "file \(number): \(reading.diagnostics.map(\.message.en))")
            for round in 0..<Self.rounds {
                let seed = UInt64(number * 1000 + round)
                var generator = ValueTestGenerator(seed: seed)
                try check(text, map, &generator, "file \(number), seed \(seed)")
            }
        }
    }

    /// Makes edits that may be refused only for what the new text would say, never for where it stands.
    private func make(_ edits: [MapEdit], _ text: String, _ name: String) -> EditedMap? {
        do {
            let result = try MapEditor.apply(edits, to: SourceText(name: "file", text: text))
            checkLines(result, text, name)
            #expect(
                wholeLineComments(text).isSubset(of: wholeLineComments(result.source.text)),
                "\(name) \(edits)"
            )
            return result
        } catch {
            #expect(!error.reason.en.contains("by hand"), "\(name): \(edits) \(error.reason.en)")
            return nil
        }
    }

    /// The changed lines put into the old text give the new one.
    private func checkLines(_ result: EditedMap, _ text: String, _ name: String) {
        var lines = linesOf(text)
        for change in result.lines.reversed() {
            let start = change.firstRemoved - 1
            #expect(Array(lines[start..<start + change.removed.count]) == change.removed, "\(name)")
            lines.replaceSubrange(start..<start + change.removed.count, with: change.added)
        }
        #expect(lines == linesOf(result.source.text), "\(name)")
    }

    /// Says in lines how two maps differ: a whole map in a failure helps nobody.
    private func expectEqual(_ map: AccountMap, _ expected: AccountMap, _ name: String) {
        guard map != expected else { return }
        let difference = linesOf(MapWriter.text(of: map)).difference(
            from: linesOf(MapWriter.text(of: expected))
        )
        Issue.record("\(name): the maps differ in \(difference)")
    }

    /// Says in lines how two texts differ.
    private func expectEqual(_ text: String?, _ expected: String, _ name: String) {
        guard text != expected else { return }
        let difference = linesOf(text ?? "").difference(from: linesOf(expected))
        Issue.record("\(name): the texts differ in \(difference)")
    }

    private func linesOf(_ text: String) -> [String] {
        let mark = text.unicodeScalars.first == "\u{FEFF}"
        let body = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(mark ? 1 : 0)))
        var lines = body.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(String.init)
    }

    private func wholeLineComments(_ text: String) -> Set<String> {
        Set(linesOf(text).filter { $0.drop { $0 == " " }.first == "#" })
    }

    @Test func `an added person is all that differs, and removing it restores the text`() throws {
        try each { text, map, generator, name in
            var person = Stakeholder(id("nouvelle"))
            var entries: [FileEntry] = []
            if Bool.random(using: &generator) {
                let title = Self.texts.randomElement(using: &generator) ?? ""
                person.title = title
                entries.append(FileEntry("title", .text(title)))
            }
            if Bool.random(using: &generator) {
                person.stance = .assumed(.skeptic, .none)
                entries.append(FileEntry("stance", "skeptic?"))
            }
            if let manager = map.people.randomElement(using: &generator)?.identifier {
                person.reportsTo = .known(.manager(manager))
                entries.append(FileEntry("reports_to", .text(manager.text)))
            }
            let add = MapEdit.add(.people, identifier: "nouvelle", fields: entries)
            var expected = map
            expected.people.append(person)
            let result = try #require(make([add], text, name), "\(name)")
            expectEqual(result.map, expected, name)
            let back = try #require(make([.remove("nouvelle")], result.source.text, name), "\(name)")
            expectEqual(back.source.text, text, "\(name)")
        }
    }

    @Test func `a fact that is set is all that differs, and clearing or setting it restores the text`() throws
    {
        try each { text, map, generator, name in
            guard let index = map.people.indices.randomElement(using: &generator) else { return }
            let person = map.people[index]
            let path = FactPath.person(person.identifier)
            let stance = Stance.allCases.randomElement(using: &generator) ?? .neutral
            var expected = map
            expected.people[index].stance = .assumed(stance, .none)
            let result = try #require(
                make([.set(path.key(.stance), .text("\(stance.rawValue)?"))], text, name)
            )
            expectEqual(result.map, expected, name)
            expected.people[index].stance = .notAsked
            let cleared = try #require(make([.clear(path.key(.stance))], result.source.text, name), "\(name)")
            expectEqual(cleared.map, expected, name)
            if person.stance == .notAsked, !isBare(person) {
                expectEqual(cleared.source.text, text, "\(name)")
            }
            let title = Self.texts.randomElement(using: &generator) ?? ""
            expected = map
            expected.people[index].title = title
            let titled = try #require(make([.set(path.key(.title), .text(title))], text, name), "\(name)")
            expectEqual(titled.map, expected, name)
            guard let old = person.title else { return }
            let restored = try #require(make([.set(path.key(.title), .text(old))], titled.source.text, name))
            expectEqual(restored.map, map, name)
        }
    }

    /// Whether nothing is written of a person: the first key makes a mapping of nothing, or of `{}`.
    private func isBare(_ person: Stakeholder) -> Bool { person == Stakeholder(person.identifier) }

    @Test func `an item that is appended is all that differs`() throws {
        try each { text, map, generator, name in
            guard let index = map.people.indices.randomElement(using: &generator) else { return }
            let role = Role.allCases.randomElement(using: &generator) ?? .user
            let path = FactPath.person(map.people[index].identifier).key(.roles)
            var expected = map
            expected.people[index].roles = FactList(map.people[index].roles.items + [.known(role)])
            let result = try #require(make([.append(path, .text(role.rawValue))], text, name), "\(name)")
            expectEqual(result.map, expected, name)
            let last = path.index(expected.people[index].roles.items.count - 1)
            let back = try #require(make([.clear(last)], result.source.text, name), "\(name)")
            expectEqual(back.map, map, name)
        }
    }

    @Test func `relations and meetings are all that differs`() throws {
        try each { text, map, generator, name in
            let people = map.people.map(\.identifier).shuffled(using: &generator)
            guard people.count > 1 else { return }
            var expected = map
            expected.relations.append(
                Relation(from: people[0], to: people[1], kinds: FactList([.assumed(.trusts, .none)]))
            )
            let relation = MapEdit.addRelation(from: people[0].text, to: people[1].text, "trusts?")
            let result = try #require(make([relation], text, name), "\(name)")
            expectEqual(result.map, expected, name)
            let back = try #require(
                make([.clear(.relation(at: map.relations.count))], result.source.text, name)
            )
            expectEqual(back.source.text, text, "\(name)")
            var entry = LogEntry(id("rdv"))
            entry.with = FactList([.known(people[0])])
            expected = map
            expected.log.append(entry)
            let meeting = MapEdit.addLogEntry(fields(["id": "rdv", "with": [.text(people[0].text)]]))
            // Somebody who was never met cannot be in the log.
            guard let met = make([meeting], text, name) else { return }
            expectEqual(met.map, expected, name)
            expectEqual(make([.remove("rdv")], met.source.text, name)?.source.text, text, name)
        }
    }

    @Test func `renaming follows every reference, and back again`() throws {
        try each { text, map, generator, name in
            guard let old = identifiers(map).randomElement(using: &generator) else { return }
            let new = ["z", "nom-long_2", "été", "no", "123a"].randomElement(using: &generator) ?? "z"
            let result = try #require(make([.rename(old, to: new)], text, name), "\(name) \(old)")
            expectEqual(result.map, MapRewriter { $0 == old ? new : $0 }.map(map), "\(name) \(old)")
            let back = try #require(make([.rename(new, to: old)], result.source.text, name), "\(name) \(old)")
            guard map.log.allSatisfy({ $0.identifier.text != old }) else { return }
            expectEqual(back.source.text, text, "\(name) \(old)")
        }
    }

    @Test func `removing takes every reference along`() throws {
        var made = 0
        try each { text, map, generator, name in
            guard let old = identifiers(map).randomElement(using: &generator) else { return }
            guard let result = make([.remove(old)], text, name) else { return }
            made += 1
            expectEqual(result.map, MapRewriter { $0 == old ? nil : $0 }.map(map), "\(name) \(old)")
        }
        #expect(made > 30)
    }

    private func identifiers(_ map: AccountMap) -> [String] {
        map.us.map(\.identifier.text) + map.people.map(\.identifier.text) + map.offers.map(\.identifier.text)
            + map.providers.elements.map(\.identifier.text) + map.budgets.elements.map(\.identifier.text)
            + map.gates.map(\.identifier.text) + map.log.map(\.identifier.text)
    }

    static let texts = [
        "A", "A, B", "a: b", "#1", "it's", "\"x\"", "[", "été 🎉", "two\nlines", "- dash", "? q", "a # b",
        "yes",
        " space ", "\ttab", "null", "'", "\\", "{a}", "end:", "@x", "`", "%", "a\u{2028}b",
    ]
}
