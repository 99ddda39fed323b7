import Findings
import MapFormat
import StakeholderModel
import Testing

/// Any text and any edit have an answer, and a refusal or an edit never loses a comment.
@Suite struct EditRobustnessTests {
    @Test func `any edit of any text has an answer`() throws {
        let files = try AwkwardFiles.all()
        var (made, refused) = (0, 0)
        for seed in UInt64(0)..<260 {
            var generator = ValueTestGenerator(seed: seed)
            let text = Self.damaged(files.randomElement(using: &generator) ?? "", &generator)
            let edits = (0..<Int.random(in: 0...2, using: &generator)).map { _ in Self.edit(&generator) }
            do {
                let result = try MapEditor.apply(edits, to: SourceText(name: "x", text: text))
                made += 1
                let reading = MapReader.read(result.source)
                #expect(reading.map == result.map, "seed \(seed)")
            } catch {
                refused += 1
                #expect(!error.reason.en.isEmpty, "seed \(seed)")
            }
        }
        #expect(made > 10 && refused > 10)
    }

    /// A text, mostly as it is, sometimes with a part cut out or doubled.
    private static func damaged(_ text: String, _ generator: inout ValueTestGenerator) -> String {
        guard Int.random(in: 0..<3, using: &generator) == 0 else { return text }
        var scalars = Array(text.unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &generator)
        let end = min(scalars.count, place + Int.random(in: 0...9, using: &generator))
        let part = scalars[place..<end]
        if Bool.random(using: &generator) { scalars.removeSubrange(place..<end) } else { scalars += part }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func edit(_ generator: inout ValueTestGenerator) -> MapEdit {
        let names = ["a", "b", "dg", "formation", "plan", "g", "m", "nobody", "", "none", "a b", "é", "r4"]
        let name = names.randomElement(using: &generator) ?? ""
        let other = names.randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<8, using: &generator) {
        case 0:
            let section = MapKey.allCases.randomElement(using: &generator) ?? .people
            return .add(section, identifier: name, fields: [FileEntry(other, value(&generator))])
        case 1: return .addRelation(from: name, to: other, value(&generator))
        case 2: return .addLogEntry([FileEntry("id", .text(name)), FileEntry("with", value(&generator))])
        case 3: return .append(path(name, &generator), value(&generator))
        case 4: return .set(path(name, &generator), value(&generator))
        case 5: return .clear(path(name, &generator))
        case 6: return .rename(name, to: other)
        default: return .remove(name)
        }
    }

    private static func path(_ name: String, _ generator: inout ValueTestGenerator) -> FactPath {
        var path = Bool.random(using: &generator) ? FactPath.person(id(name)) : .map
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: path = path.index(Int.random(in: -1...2, using: &generator))
            case 1: path = path.identifier(name)
            default: path = path.key(MapKey.allCases.randomElement(using: &generator) ?? .is)
            }
        }
        return path
    }

    private static func value(_ generator: inout ValueTestGenerator) -> FileValue {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: .list([value(&generator), value(&generator)])
        case 1: .object([FileEntry("is", value(&generator)), FileEntry("from", "a")])
        case 2: .object([])
        case 3: "unknown"
        case 4: "neutral?"
        default: .text(EditPropertyTests.texts.randomElement(using: &generator) ?? "")
        }
    }
}
