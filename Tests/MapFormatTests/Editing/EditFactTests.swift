import MapFormat
import StakeholderModel
import Testing

@Suite struct EditFactTests {
    let stance = FactPath.somebody("a").key(.stance)
    let roles = FactPath.somebody("a").key(.roles)

    @Test func `only the value changes`() {
        #expect(
            editedLines("people:\n  a:\n    stance:   neutral \t # yes\n", .set(stance, "skeptic?"))
                == "people:\n  a:\n    stance:   skeptic? \t # yes\n"
        )
        #expect(
            editedLines("people: { a: { stance: neutral } }\n", .set(stance, "skeptic"))
                == "people: { a: { stance: skeptic } }\n"
        )
        #expect(
            editedLines("people: { \"a\": { 'stance' : \"neutral\" } }\n", .set(stance, "skeptic"))
                == "people: { \"a\": { 'stance' : \"skeptic\" } }\n"
        )
        let name = FactPath.somebody("a").key(.name)
        #expect(
            editedLines("people: { a: { name: 'Zoé' } }\n", .set(name, "L'autre"))
                == "people: { a: { name: 'L''autre' } }\n"
        )
        #expect(
            editedLines("people: { a: { name: Zoé } }\n", .set(name, "A, B"))
                == "people: { a: { name: \"A, B\" } }\n"
        )
        #expect(
            editedLines("people:\n  a:\n    name: |\n      Zoé\n    unit: U\n", .set(name, "Zoé\nLea"))
                == "people:\n  a:\n    name: \"Zoé\\nLea\"\n    unit: U\n"
        )
    }

    @Test func `a key that is not there comes last`() {
        #expect(
            editedLines("people: { a: { title: A, access: none } }\n", .set(stance, "neutral"))
                == "people: { a: { title: A, access: none, stance: neutral } }\n"
        )
        #expect(
            editedLines("people:\n  a:\n    title: A\n    # why?\n  # b\n  b: {}\n", .set(stance, "neutral"))
                == "people:\n  a:\n    title: A\n    # why?\n    stance: neutral\n  # b\n  b: {}\n"
        )
        #expect(
            editedLines("people: { a: { title: A, } }\n", .set(stance, "neutral"))
                == "people: { a: { title: A, stance: neutral, } }\n"
        )
        #expect(
            editedLines("people: { a }\n", .set(stance, "neutral")) == "people: { a: { stance: neutral } }\n"
        )
        #expect(
            editedLines("people:\n  a:  # who?\n", .set(stance, "neutral"))
                == "people:\n  a:  # who?\n    stance: neutral\n"
        )
        #expect(
            editedLines("people:\n  a:\n    stance:  # ?\n", .set(stance, "neutral"))
                == "people:\n  a:\n    stance: neutral  # ?\n"
        )
        let measure = FactPath.map(.need).key(.measure)
        #expect(editedLines("people: {}\n", .set(measure, "x")) == "need:\n  measure: x\npeople: {}\n")
    }

    @Test func `evidence takes the form that it needs`() {
        let text = "people: { a: { stance: neutral }, b: {} }\n"
        #expect(
            editedLines(text, .set(stance, keys(["is": "skeptic?", "from": ["b"]])))
                == "people: { a: { stance: skeptic? @b }, b: {} }\n"
        )
        #expect(
            editedLines(text, .set(stance.key(.from), "b"))
                == "people: { a: { stance: neutral @b }, b: {} }\n"
        )
        #expect(editedLines(text, .set(stance.key(.from), "b"), .clear(stance.key(.from))) == text.asLines)
        #expect(
            editedLines(text, .set(stance.key(.basis), "observed"))
                == "people: { a: { stance: { is: neutral, basis: observed } }, b: {} }\n"
        )
        let long = "people:\n  a:\n    stance: { is: neutral, from: b, basis: observed }  # yes\n  b: {}\n"
        #expect(
            editedLines(long, .set(stance, keys(["is": "skeptic", "from": "b", "basis": "observed"])))
                == long.replacingOccurrence(of: "neutral", with: "skeptic").asLines
        )
        #expect(
            editedLines(long, .set(stance, "skeptic"))
                == long.replacingOccurrence(of: "{ is: neutral, from: b, basis: observed }", with: "skeptic")
                .asLines
        )
        #expect(
            editedLines(
                "people: { a: {} }\nsector: x\n",
                .set(.map(.sector), keys(["is": "y", "from": "a"]))
            )
                == "people: { a: {} }\nsector: { is: y, from: a }\n"
        )
    }

    @Test func `items come and go`() {
        #expect(
            editedLines("people: { a: { roles: [user] } }\n", .append(roles, "legal?"))
                == "people: { a: { roles: [user, legal?] } }\n"
        )
        #expect(
            editedLines("people:\n  a:\n    roles: user # one\n", .append(roles, "legal?"))
                == "people:\n  a:\n    roles: [user, legal?] # one\n"
        )
        #expect(
            editedLines(
                "people:\n  a:\n    roles:\n    - user # one\n    # more\n  b: {}\n",
                .append(roles, "legal")
            )
                == "people:\n  a:\n    roles:\n    - user # one\n    - legal\n    # more\n  b: {}\n"
        )
        #expect(
            editedLines("people:\n  a:\n    roles: unknown\n", .append(roles, "legal"))
                == "people:\n  a:\n    roles: [legal]\n"
        )
        #expect(
            editedLines("people:\n  a: {}\n", .append(roles, "legal")) == "people:\n  a: { roles: [legal] }\n"
        )
        #expect(
            editedLines("people:\n  a:\n    roles: [user, legal, security]\n", .clear(roles.index(1)))
                == "people:\n  a:\n    roles: [user, security]\n"
        )
        #expect(
            editedLines("people:\n  a:\n    title: A\n    roles: [user]\n", .clear(roles.index(0)))
                == "people:\n  a:\n    title: A\n"
        )
        #expect(
            editedLines(
                "people:\n  a:\n    roles:\n      - user\n      - legal # two\n",
                .clear(roles.index(1))
            )
                == "people:\n  a:\n    roles:\n      - user\n      # two\n"
        )
    }

    @Test func `a fact goes with its line, and its comment stays`() {
        #expect(
            editedLines("people:\n  a:\n    stance: neutral\n    title: A\n", .clear(stance))
                == "people:\n  a:\n    title: A\n"
        )
        #expect(
            editedLines("people:\n  a:\n    stance: neutral   # he said\n    title: A\n", .clear(stance))
                == "people:\n  a:\n    # he said\n    title: A\n"
        )
        let answered = FactPath.logEntry(at: 0).key(.heard).index(0).key(.answered)
        let log = "log: [{ id: x, heard: [{ quote: y, answered: { what: z } }] }]\n"
        #expect(editedLines(log, .clear(answered)) == "log: [{ id: x, heard: [{ quote: y }] }]\n")
        #expect(
            editedLines(log, .clear(answered.key(.what)))
                == "log: [{ id: x, heard: [{ quote: y, answered: {} }] }]\n"
        )
        #expect(
            editedLines("people: { a: { stance: neutral, title: A } }\n", .clear(stance))
                == "people: { a: { title: A } }\n"
        )
        #expect(
            editedLines("sector: x\n\ncountry: FR\n\nheadcount: 5\n", .clear(.map(.country)))
                == "sector: x\n\nheadcount: 5\n"
        )
    }

    @Test func `relations are facts of two people`() {
        let text = "people: { a: {}, b: {} }\nrelations:\n  - a -> b: weak @a # so\n  - b -> a: trusts\n"
        #expect(
            editedLines(text, .set(.relation(at: 0), "strong"))
                == text.replacingOccurrence(of: "weak @a", with: "strong").asLines
        )
        #expect(
            editedLines(text, .clear(.relation(at: 1)))
                == text.replacingOccurrence(of: "  - b -> a: trusts\n", with: "").asLines
        )
        #expect(
            editedLines(text, .append(.relation(at: 1), "strong"))
                == text.replacingOccurrence(of: "trusts", with: "[trusts, strong]").asLines
        )
    }

    @Test func `what is no fact is refused`() {
        let text = "people: { a: { stance: neutral } }\nproviders: { p: {} }\n"
        #expect(editedLines(text, .set(.map(.people), "none")).hasPrefix("refused: 'people' is not a fact"))
        #expect(
            editedLines(text, .set(.map(.providers), "none")).hasPrefix("refused: 'providers' is not a fact")
        )
        #expect(editedLines(text, .clear(.somebody("a"))).hasPrefix("refused: 'people.a' is not a fact"))
        #expect(editedLines(text, .clear(.map(.account))).hasSuffix("[\"missing-key\"]"))
        #expect(editedLines(text, .clear(roles)) == "refused: nothing is written at 'people.a.roles'")
        #expect(editedLines(text, .set(stance, "happy")).hasSuffix("[\"unknown-word\"]"))
        #expect(
            editedLines(text, .append(stance, "neutral")).hasPrefix(
                "refused: 'people.a.stance' is not a list"
            )
        )
        #expect(
            editedLines(text, .set(FactPath.somebody("z").key(.stance), "neutral"))
                == "refused: nothing is written at 'people.z.stance'"
        )
    }
}

extension String {
    /// The text itself, which reads better beside `editedLines`.
    var asLines: String { self }
}
