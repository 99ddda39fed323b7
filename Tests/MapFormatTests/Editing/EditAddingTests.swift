import MapFormat
import StakeholderModel
import Testing

@Suite struct EditAddingTests {
    let person = MapEdit.add(
        .people,
        identifier: "b",
        fields: fields(["title": "B, boss", "roles": ["user"]])
    )

    @Test func `a person is written like the last one`() {
        #expect(
            editedLines("people:\n   a:\n       title: A\n", person)
                == "people:\n   a:\n       title: A\n   b:\n       title: B, boss\n       roles: [user]\n"
        )
        #expect(
            editedLines("people:\n  a: { title: A }\n", person)
                == "people:\n  a: { title: A }\n  b: { title: \"B, boss\", roles: [user] }\n"
        )
        #expect(
            editedLines("people: {a: {title: A}}\n", person)
                == "people: {a: {title: A}, b: { title: \"B, boss\", roles: [user] }}\n"
        )
        #expect(
            editedLines("people:\n  a:\n    title: A\n\n  c:\n    title: C\n\ngates: {}\n", person)
                == "people:\n  a:\n    title: A\n\n  c:\n    title: C\n\n  b:\n    title: B, boss\n"
                + "    roles: [user]\n\ngates: {}\n"
        )
    }

    @Test func `a section without anybody takes the first one`() {
        let empty = MapEdit.add(.people, identifier: "b", fields: [])
        #expect(editedLines("people: {}\n", empty) == "people: { b: {} }\n")
        #expect(editedLines("people: { }  # none yet\n", empty) == "people: { b: {} }  # none yet\n")
        #expect(
            editedLines("people:   # none yet\n  # soon\n# next\ngates: {}\n", person)
                == "people:   # none yet\n  # soon\n  b:\n    title: B, boss\n    roles: [user]\n# next\ngates: {}\n"
        )
        #expect(editedLines("people:", empty) == "people:\n  b: {}")
    }

    @Test func `a section that is not there comes to its place`() {
        #expect(editedLines("", person) == "people:\n  b:\n    title: B, boss\n    roles: [user]\n")
        #expect(
            editedLines(
                "\nus:\n  x: {}\n\n# money\nbudgets: {}\n",
                .add(.people, identifier: "b", fields: [])
            )
                == "\nus:\n  x: {}\n\npeople:\n  b: {}\n\n# money\nbudgets: {}\n"
        )
        #expect(
            editedLines("us:\n  x: {}\nbudgets: {}\n", .add(.people, identifier: "b", fields: []))
                == "us:\n  x: {}\npeople:\n  b: {}\nbudgets: {}\n"
        )
        #expect(
            edited("{ dealmap: 1, account: A, log: [] }", .add(.people, identifier: "b", fields: []))
                == "{ dealmap: 1, account: A, people: { b: {} }, log: [] }"
        )
    }

    @Test func `a comment belongs to what stands above it when it stands deeper`() {
        #expect(
            editedLines("people:\n  a: {}\n  # was here\n\n    # too\n# money\nbudgets: {}\n", person)
                == "people:\n  a: {}\n  # was here\n\n    # too\n  b:\n    title: B, boss\n"
                + "    roles: [user]\n# money\nbudgets: {}\n"
        )
    }

    @Test func `line ends and a last line without end stay`() {
        let empty = MapEdit.add(.people, identifier: "b", fields: [])
        #expect(
            edited("dealmap: 1\r\naccount: A\r\npeople:\r\n  a:\r\n    title: A\r\n", person)
                == "dealmap: 1\r\naccount: A\r\npeople:\r\n  a:\r\n    title: A\r\n  b:\r\n    title: B, boss\r\n"
                + "    roles: [user]\r\n"
        )
        #expect(editedLines("people:\n  a: {}", empty) == "people:\n  a: {}\n  b: {}")
        #expect(
            edited("\u{FEFF}dealmap: 1\naccount: A", empty)
                == "\u{FEFF}dealmap: 1\naccount: A\npeople:\n  b: {}"
        )
    }

    @Test func `a provider takes the place of the statement that there is none`() {
        let provider = MapEdit.add(.providers, identifier: "p", fields: fields(["status": "rumoured"]))
        #expect(
            editedLines("people: { dg: {} }\nproviders: none @dg   # he said\ngates: {}\n", provider)
                == "people: { dg: {} }\nproviders:   # he said\n  p:\n    status: rumoured\ngates: {}\n"
        )
        #expect(
            editedLines("people: { dg: {} }\nproviders:\n  is: none\n  from: dg\n", provider)
                == "people: { dg: {} }\nproviders:\n  p:\n    status: rumoured\n"
        )
        #expect(
            told("providers: unknown\n", provider)
                == ["a provider 'p' is added", "'providers' no longer says 'unknown'"]
        )
    }

    @Test func `relations and meetings come last`() {
        let people = "people: { a: {}, b: {} }\n"
        let relation = MapEdit.addRelation(from: "a", to: "b", "weak?")
        #expect(editedLines(people, relation) == people + "relations:\n  - a -> b: weak?\n")
        #expect(
            editedLines(people + "relations:\n- b -> a: strong # yes\n", relation)
                == people + "relations:\n- b -> a: strong # yes\n- a -> b: weak?\n"
        )
        #expect(
            editedLines(people + "relations: [b -> a: strong]\n", relation)
                == people + "relations: [b -> a: strong, { a -> b: weak? }]\n"
        )
        let meeting = MapEdit.addLogEntry(fields(["date": "2025-03-12", "with": ["a"]]))
        #expect(
            editedLines(people + "log:\n  -   id: x\n      date: 2025-01-01\n", meeting)
                == people
                + "log:\n  -   id: x\n      date: 2025-01-01\n  -   date: 2025-03-12\n      with: [a]\n"
        )
        #expect(
            editedLines(people + "log:\n  - { id: x }\n", meeting)
                == people + "log:\n  - { id: x }\n  - { date: 2025-03-12, with: [a] }\n"
        )
    }

    @Test func `a list that has a line for each item gets another line`() {
        let text = "people: {\n  a: {},  # first\n  b: {}   # second\n}\n"
        #expect(
            editedLines(text, .add(.people, identifier: "c", fields: []))
                == "people: {\n  a: {},  # first\n  b: {},   # second\n  c: {}\n}\n"
        )
        let ended = "people: {\n  a: {},\n  b: {},   # second\n}\n"
        #expect(
            editedLines(ended, .add(.people, identifier: "c", fields: []))
                == "people: {\n  a: {},\n  b: {},   # second\n  c: {},\n}\n"
        )
    }

    @Test func `what cannot be added is refused with a reason`() {
        #expect(
            editedLines("people: { a: {} }\n", .add(.people, identifier: "a", fields: []))
                == "refused: 'a' already names a person"
        )
        #expect(
            editedLines("", .add(.log, identifier: "a", fields: []))
                == "refused: 'log' has no objects with identifiers"
        )
        #expect(editedLines("", .add(.people, identifier: "none", fields: [])).hasPrefix("refused: "))
        #expect(
            editedLines("", .add(.people, identifier: "a", fields: fields(["stnce": "neutral"])))
                == "refused: the text would not read after this change [\"unknown-key\"]"
        )
        #expect(
            editedLines(
                "people:\n  a: { unit: b }\noffers:\n  o: { for: [b] }\n",
                .add(.people, identifier: "b", fields: [])
            )
                == "refused: another part of the map would mean something else after this change"
        )
        #expect(
            editedLines("peple: {}\n", .add(.people, identifier: "a", fields: []))
                == "refused: the text has errors: they have to be mended first [\"unknown-key\"]"
        )
    }
}
