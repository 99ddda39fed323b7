import Findings
import StakeholderModel
import Testing

@testable import MapFormat

/// Signs and places that say something else than was meant.
struct MeantPlaceTests {
    @Test func `a source behind a text`() {
        let people = "people: { dg: {} }\n"
        let found = reading(people + "sector: insurance @dg\n")
        #expect(found.map?.sector.value == "insurance @dg")
        #expect(found.diagnostics.map(\.code) == [.sourceInText])
        #expect(found.diagnostics.first?.help?.en == "write '{ is: insurance, from: dg }'")
        // What nothing on the map is called is part of the text, and so is an address.
        #expect(errors(people + "sector: insurance @home\n").isEmpty)
        #expect(errors(people + "sector: insurance@dg\n").isEmpty)
        #expect(errors(people + "budgets: { p: { priorities: { is: A, from: dg } } }\n").isEmpty)
        #expect(errors("gates: { dg: {} }\nsector: insurance @dg\n").isEmpty)
    }

    @Test func `a source without a space before it`() {
        let found = reading("people: { dg: { stance: supporter?@dg } }\n").diagnostics
        #expect(found.map(\.label?.en) == ["a source takes a space before '@'"])
        #expect(found.first?.help?.en == "write 'supporter? @dg'")
        // Neither half is right: the first is told.
        #expect(
            errors("people: { dg: { stance: suporter@dg } }\n")
                == ["3:25 unknown-word 'suporter@dg'"]
        )
    }

    @Test func `a list without brackets`() {
        let people = "people: { a: {}, b: {} }\n"
        let meeting = "log:\n  - date: 2025-03-12\n    with: "
        #expect(errors(people + meeting + "a, b?\n") == ["6:11 expected-list 'a, b?' write '[a, b?]'"])
        #expect(
            errors(people + meeting + "a; unknown\n") == [
                "6:11 expected-list 'a; unknown' write '[a, unknown]'"
            ]
        )
        #expect(
            errors(people + "gates:\n  g:\n    decided_by: a, b\n")
                == ["6:17 rule-as-list 'a, b' '{all: [a, b]}' or '{any: [a, b]}'?"]
        )
        #expect(errors("need:\n  criteria: price, distance\n").isEmpty)
    }

    @Test func `an accepted rule that does not exist is kept and told`() {
        let found = reading("accepted: [ { rule: OFF01 }, { rule: off001 }, { rule: no-entry-offer } ]\n")
        #expect(found.map?.accepted.map(\.rule) == ["OFF01", "off001", "no-entry-offer"])
        #expect(found.diagnostics.map(\.code) == [.unknownRule])
        #expect(found.diagnostics.first?.label?.en == "did you mean 'OFF001'?")
    }

    @Test func `keys that stand too far left are told once`() {
        #expect(
            errors("people:\n  a:\n  title: DG\n  job: x\n  name: Anne\n  b: {}\n")
                == ["5:3 bad-indentation 'title' two more spaces before it"]
        )
        #expect(notes("people:\n  a:\n  title: DG\n") == ["4:3 'a'"])
        #expect(
            errors("people:\na:\nb:\ndeal: D\n") == ["4:1 bad-indentation 'a' two more spaces before it"]
        )
        // A misspelt section is one, and a person of whom nothing is known is a person.
        #expect(errors("people:\nbudgts:\n") == ["4:1 unknown-key 'budgts' did you mean 'budgets'?"])
        #expect(errors("people:\n  a:\n  b:\n").isEmpty)
    }

    @Test func `a comma before a word that happens to be a key`() {
        let cut = reading("offers: { o: { name: Training, scope } }\n")
        #expect(cut.map != nil)
        #expect(cut.diagnostics.map(\.code) == [.commaInValue])
        // Behind a word of a list it is a key whose value is still to come.
        #expect(errors("people: { a: { stance: neutral, access } }\n").isEmpty)
        #expect(errors("people: { a: { name: Anne, title: } }\n").isEmpty)
    }

    @Test func `very many wrong keys in a row are told, and quickly`() {
        let names = (0..<20_000).map { "x\($0)" }
        let left = "people:\n" + names.map { "\($0):\n" }.joined()
        #expect(reading(left).diagnostics.count > 900)
        let inside = "people:\n  a:\n" + names.map { "  \($0): 1\n" }.joined() + "  title: DG\n"
        #expect(reading(inside).diagnostics.count > 900)
        let cut = "people: { a: { title: T, " + names.joined(separator: ", ") + " } }\n"
        #expect(reading(cut).diagnostics.map(\.code) == [.commaInValue])
    }
}
