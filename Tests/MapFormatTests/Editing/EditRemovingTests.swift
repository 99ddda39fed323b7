import MapFormat
import StakeholderModel
import Testing

@Suite struct EditRemovingTests {
    let people = "people: { b: {}, c: {} }\n"
    let more = "people: { a: {}, b: {}, c: {} }\n"

    @Test func `what refers to a person goes too`() {
        func after(_ line: String) -> String {
            String(editedLines(more + line + "\n", .remove("a")).dropFirst(people.count))
        }
        #expect(after("log: [{ id: x, with: [a, b] }]") == "log: [{ id: x, with: [b] }]\n")
        #expect(after("log: [{ id: x, with: [a] }]") == "log: [{ id: x }]\n")
        #expect(after("log: [{ id: x, with: a, notes: y }]") == "log: [{ id: x, notes: y }]\n")
        #expect(
            after("relations:\n  - a -> b: weak\n  - b -> c: weak @a") == "relations:\n  - b -> c: weak\n"
        )
        #expect(after("relations:\n  - a -> b: weak") == "")
        #expect(after("sector: { is: x, from: [a, b] }") == "sector: { is: x, from: [b] }\n")
        #expect(after("sector: { is: x, from: a }") == "sector: { is: x }\n")
        #expect(
            after("gates: { g: { decided_by: { all: [a, b] } } }")
                == "gates: { g: { decided_by: { all: [b] } } }\n"
        )
        #expect(
            after("gates: { g: { decided_by: { all: [b @a, a] } } }")
                == "gates: { g: { decided_by: { all: [b] } } }\n"
        )
        #expect(
            after("gates:\n  g:\n    decided_by: # one\n      all:\n        - a # two\n    after: []")
                == "gates:\n  g:\n    decided_by: unknown # one\n      # two\n    after: []\n"
        )
        #expect(
            after("log: [{ id: x, heard: [{ says: a }, { says: a, answered: { by: a } }] }]")
                == "log: [{ id: x, heard: [{ answered: {} }] }]\n"
        )
        #expect(
            after("gates: { g: { decided_by: { all: [a] } } }") == "gates: { g: { decided_by: unknown } }\n"
        )
        #expect(
            after("gates: { g: { decided_by: { is: a, from: b } } }")
                == "gates: { g: { decided_by: unknown } }\n"
        )
        #expect(
            after("gates: { g: { decided_by: { majority: [a, b, c] } } }")
                == "gates: { g: { decided_by: { majority: [unknown, b, c] } } }\n"
        )
        #expect(
            after("gates: { g: { decided_by: { any: [b, { all: [a] }] } } }")
                == "gates: { g: { decided_by: { any: [b] } } }\n"
        )
        #expect(
            after("gates: { g: { kind: legal, vetoed_by: [a, { any: [a] }] } }")
                == "gates: { g: { kind: legal } }\n"
        )
        #expect(
            after("accepted:\n  - { rule: OFF001, about: a }\n  - { rule: OFF001, about: b }")
                == "accepted:\n  - { rule: OFF001, about: b }\n"
        )
        #expect(after("providers: { p: { ties: [{ a: formerly_at }] } }") == "providers: { p: {} }\n")
    }

    @Test func `each consequence is told once`() {
        #expect(
            told(more + "gates: { g: { decided_by: a @a, consulted: [a @a, b @a] } }\n", .remove("a")) == [
                "the person 'a' goes",
                "'gates.g.decided_by' becomes unknown",
                "'gates.g.consulted[0]' goes, which said 'a @a'",
                "'gates.g.consulted[1]' no longer rests on 'a'",
            ]
        )
    }

    @Test func `comments stay, doubled blank lines do not`() {
        let text = """
            people:
              # the boss
              a:   # since May
                title: A
                # unsure
                stance: neutral? # really

              b: {}

              c:
                reports_to: b # yes

            gates: {}

            """
        #expect(
            editedLines(text, .remove("a")) == """
                people:
                  # the boss
                  # since May
                    # unsure
                  # really

                  b: {}

                  c:
                    reports_to: b # yes

                gates: {}

                """
        )
        #expect(
            editedLines(text, .remove("b"))
                == text.replacingOccurrence(of: "  b: {}\n\n", with: "")
                .replacingOccurrence(of: "reports_to: b # yes", with: "# yes")
        )
    }

    @Test func `the last object takes its section with it`() {
        #expect(
            editedLines("sector: x\n\nproviders:\n  p: {}\n\ngates: {}\n", .remove("p"))
                == "sector: x\n\ngates: {}\n"
        )
        #expect(editedLines("sector: x\n\nlog:\n  - id: r\n", .remove("r")) == "sector: x\n")
        #expect(editedLines("sector: x\nproviders:\n  p: {}", .remove("p")) == "sector: x")
    }

    @Test func `what would not read afterwards is refused`() {
        #expect(
            editedLines("people: { a: { unit: U } }\noffers: { o: { for: [U] } }\n", .remove("a"))
                == "refused: the text would not read after this change [\"unknown-reference\"]"
        )
        #expect(editedLines("people: {}\n", .remove("a")) == "refused: nothing is named 'a'")
    }

    @Test func `the first key behind a dash gives its place to the next`() {
        #expect(
            editedLines(
                more + "log:\n  - id: x\n    heard:\n      - says: a   # loudly\n        quote: No\n",
                .remove("a")
            ) == people + "log:\n  - id: x\n    heard:\n      # loudly\n      - quote: No\n"
        )
    }
}
