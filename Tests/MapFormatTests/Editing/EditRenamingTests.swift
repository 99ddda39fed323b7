import MapFormat
import StakeholderModel
import Testing

@Suite struct EditRenamingTests {
    @Test func `every notation is followed`() {
        let text = """
            us: { x: {} }
            people:
              a: { title: a, notes: "a said a", roles: [user @a, "security @a"], stance: { is: neutral, from: [a, x] } }
              b: { reports_to: a?, dotted_to: [a @a], notes: a }
            offers: { o: { for: [a] } }
            providers: { p: { engaged_by: 'a', ties: [a: formerly_at @a] } }
            budgets: { m: { allocated_by: { at_least: 1, of: [a, { is: a, from: b }, { any: [a, b] }] } } }
            gates: { g: { decided_by: { is: { all: [a, b] }, from: a }, vetoed_by: [a, { any: [a] }] } }
            relations:
              - a -> b: weak @a
              - "b→a": trusts
            log:
              - { date: 2025-01-01, with: a, heard: [{ says: a, about: a, quote: a, answered: { by: a } }] }
            accepted:
              - { rule: OFF001, about: a, by: a }

            """
        let renamed = """
            us: { x: {} }
            people:
              é-1: { title: a, notes: "a said a", roles: [user @é-1, "security @é-1"], stance: { is: neutral, from: [é-1, x] } }
              b: { reports_to: é-1?, dotted_to: [é-1 @é-1], notes: a }
            offers: { o: { for: [é-1] } }
            providers: { p: { engaged_by: 'é-1', ties: [é-1: formerly_at @é-1] } }
            budgets: { m: { allocated_by: { at_least: 1, of: [é-1, { is: é-1, from: b }, { any: [é-1, b] }] } } }
            gates: { g: { decided_by: { is: { all: [é-1, b] }, from: é-1 }, vetoed_by: [é-1, { any: [é-1] }] } }
            relations:
              - é-1 -> b: weak @é-1
              - "b→é-1": trusts
            log:
              - { date: 2025-01-01, with: é-1, heard: [{ says: é-1, about: é-1, quote: a, answered: { by: é-1 } }] }
            accepted:
              - { rule: OFF001, about: é-1, by: a }

            """
        let unrepeated = text.replacingOccurrence(
            of: "[a, { is: a, from: b }, { any: [a, b] }]",
            with: "[b, { any: [a, b] }]"
        )
        let unrepeatedAfter = renamed.replacingOccurrence(
            of: "[é-1, { is: é-1, from: b }, { any: [é-1, b] }]",
            with: "[b, { any: [é-1, b] }]"
        )
        #expect(editedLines(unrepeated, .rename("a", to: "é-1")) == unrepeatedAfter)
        #expect(editedLines(unrepeated, .rename("a", to: "é-1"), .rename("é-1", to: "a")) == unrepeated)
    }

    @Test func `a meeting named by its date gains an id`() {
        #expect(
            editedLines(
                "people: { a: { stance: neutral @2025-01-02 } }\nlog:\n  - date: 2025-01-02\n    notes: x\n",
                .rename("2025-01-02", to: "first")
            )
                == "people: { a: { stance: neutral @first } }\nlog:\n  - id: first\n    date: 2025-01-02\n    notes: x\n"
        )
        #expect(
            editedLines(
                "log: [{date: 2025-01-02}]\n",
                .rename("2025-01-02", to: "r1"),
                .rename("r1", to: "r2")
            )
                == "log: [{id: r2, date: 2025-01-02}]\n"
        )
    }

    @Test func `a name that is taken or that changes the meaning of another text is refused`() {
        let text = "people: { a: { unit: U }, b: {} }\noffers: { o: { for: [U] } }\n"
        #expect(editedLines(text, .rename("a", to: "o")) == "refused: 'o' already names an offer")
        #expect(editedLines(text, .rename("z", to: "y")) == "refused: nothing is named 'z'")
        #expect(editedLines(text, .rename("a", to: "unknown")).hasPrefix("refused: "))
        #expect(
            editedLines(text, .rename("b", to: "U"))
                == "refused: another part of the map would mean something else after this change"
        )
    }
}
