import Findings
import StakeholderModel
import Testing

@testable import MapFormat

/// The documentation of the format says what the reader does: every example is read, every key is there.
struct FormatDocumentTests {
    private let page: DocumentationPage
    private let completion: ExampleCompletion

    init() throws {
        page = try DocumentationFiles.page("docs/format.md")
        let whole = page.examples.first { $0.isWhole }
        completion = ExampleCompletion(whole: try #require(whole).text)
    }

    private func completed(_ example: DocumentationPage.Example) -> String {
        if example.isWhole { return example.text }
        return example.mark == "alone"
            ? ExampleCompletion.alone(example.text) : completion.completed(example.text)
    }

    private func codes(_ text: String) -> [String] {
        MapReader.read(SourceText(name: "example.yaml", text: text)).diagnostics.map(\.code.rawValue)
    }

    @Test func `every example is read, or gives the error that it is about`() {
        #expect(page.examples.count > 10)
        for example in page.examples {
            let expected = example.error.map { [$0] } ?? []
            #expect(codes(completed(example)) == expected, "docs/format.md:\(example.line)")
        }
    }

    @Test func `every mistake in the table gives its error, and what stands beside it is read`() throws {
        let rows = page.rows.filter { $0.columns.first == "you typed" }
        #expect(rows.count > 5)
        for row in rows {
            let code = try #require(row.cells[0].commentText)
            let (typed, instead) = (row.cells[0].codeSpans[0], row.cells[1].codeSpans[0])
            #expect(codes(completion.completed(typed + "\n")) == [code], "docs/format.md:\(row.line)")
            #expect(codes(completion.completed(instead + "\n")).isEmpty, "docs/format.md:\(row.line)")
        }
    }

    @Test func `what stands beside something heard is read`() {
        let rows = page.rows.filter { $0.columns.first == "you heard" }
        #expect(rows.count > 5)
        for row in rows {
            let text = row.cells[1].codeSpans.joined(separator: "\n") + "\n"
            #expect(codes(completion.completed(text)).isEmpty, "docs/format.md:\(row.line)")
        }
    }

    @Test func `the maps on the other pages are read`() throws {
        for path in try DocumentationFiles.paths() {
            for example in try DocumentationFiles.page(path).examples where example.isWhole {
                #expect(codes(example.text).isEmpty, "\(path):\(example.line)")
            }
        }
    }

    /// The keys of the table below a heading.
    private func keys(below heading: String) -> [String] {
        rows(below: heading).flatMap(\.cells[0].codeSpans)
    }

    private func rows(below heading: String) -> [DocumentationPage.Row] {
        page.rows.filter { $0.heading == heading && $0.columns.first == "key" }
    }

    @Test func `the tables have the keys of the format and no others`() throws {
        for object in Self.objects {
            let heading = try #require(Self.headings[object.name.en], "\(object.name.en) has no section")
            #expect(keys(below: heading).sorted() == object.keys.map(\.key).sorted(), "\(heading)")
        }
        #expect(keys(below: "Who decides") == RuleWords.all)
        #expect(Self.objects.count == Self.headings.count)
        let documented = Set(page.rows.filter { $0.columns.first == "key" }.map(\.heading))
        #expect(documented == Set(Self.headings.values).union(["Who decides"]))
    }

    @Test func `every key is in an example of its section`() throws {
        var used: [String: Set<String>] = [:]
        for example in page.examples where example.error == nil {
            let keys = UsedKeys(in: example.text).all
            for heading in example.headings { used[heading, default: []].formUnion(keys) }
        }
        // The keys of the map itself are all over the page: its sections are among them.
        used["The deal"] = used.values.reduce(into: []) { $0.formUnion($1) }
        for object in Self.objects {
            let heading = try #require(Self.headings[object.name.en])
            for key in object.keys {
                let name = "\(object.name.en) \(key.key)"
                #expect(used[heading]?.contains(name) == true, "\(name) is in no example below '\(heading)'")
            }
        }
        for word in RuleWords.all {
            #expect(used["Who decides"]?.contains("\(RuleWords.name.en) \(word)") == true, "\(word)")
        }
    }

    @Test func `the tables say which values a key takes`() throws {
        for object in Self.objects {
            let heading = try #require(Self.headings[object.name.en])
            for row in rows(below: heading) {
                guard row.cells[0].codeSpans.count == 1 else { continue }
                let key = object.keys.first { $0.key == row.cells[0].codeSpans[0] }
                guard let key, key.key != "is" else { continue }
                let fault = ValueColumn.fault(in: row.cells[2], of: key.value)
                #expect(fault == nil, "docs/format.md:\(row.line) \(key.key)")
            }
        }
    }

    @Test func `the table of relations has every word`() {
        let rows = page.rows.filter { $0.heading == "relations" }
        #expect(rows.flatMap(\.cells[0].codeSpans) == RelationKind.allValues.map(\.word))
    }

    @Test func `every link inside the page leads somewhere`() throws {
        let lines = try DocumentationFiles.text("docs/format.md").split(separator: "\n")
        let targets = lines.filter { $0.hasPrefix("#") }.map { line in
            line.drop { $0 == "#" }.dropFirst().lowercased().filter { $0 != "`" && $0 != ":" }
                .split(separator: " ").joined(separator: "-")
        }
        for link in lines.flatMap({ $0.split(separator: "](#").dropFirst() }) {
            let target = String(link.prefix { $0 != ")" })
            #expect(targets.contains(target), "#\(target)")
        }
    }
}

extension FormatDocumentTests {
    private static let objects = MapTables.objects + [LongForm.reader.description]

    /// The section of each object.
    private static let headings = [
        "a map": "The deal", "a need": "need", "a person of ours": "us", "a person": "people",
        "an offer": "offers", "a provider": "providers", "a budget": "budgets", "a gate": "gates",
        "an entry of the log": "log", "something heard": "heard", "an answer": "answered",
        "something ruled out": "ruled_out", "an accepted risk": "accepted",
        "a value with its evidence": "How sure you are",
    ]
}
