import TestSupport

/// A value of a map before anybody chose how to write it.
indirect enum RandomValue {
    /// A closed word, a reference, a number: one line, no care needed.
    case word(String)
    /// Running text, perhaps of several lines.
    case text(String)
    case list([RandomValue])
    case object([(key: String, value: RandomValue)])
}

/// Makes the content of a valid map.
struct RandomContent {
    var numbers: RandomNumbers
    private var texts = 0

    init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

    private static let people = ["dg", "formation", "équipe-1", "b_2", "x"]

    mutating func map() -> RandomValue {
        var entries: [(key: String, value: RandomValue)] = [
            ("dealmap", .word("1")), ("account", text()), ("deal", text()),
            ("country", fact("fr", "FR", "Be")), ("currency", .word(numbers.pick("EUR", "eur"))),
            ("public_sector", fact("oui", "No", "TRUE")), ("close_by", fact("2025-06", "2025-06-30")),
            ("headcount", fact("5000", "12")),
            ("us", .object([("claire", .object(some([("name", text())])))])),
            ("people", .object(RandomContent.people.map { ($0, person()) })),
            ("relations", .list((0..<numbers.number(1...3)).map { _ in relation() })),
            ("providers", numbers.chance(20) ? fact("none", "none") : .object([("p1", provider())])),
            ("budgets", .object([("plan", budget())])), ("gates", .object([("g1", gate()), ("g2", gate())])),
            ("log", .list((1...numbers.number(1...3)).map { entry($0) })),
            ("need", .object(some([("impact", .list([text(), text()])), ("measure", text())]))),
        ]
        entries =
            [entries[0], entries[1]] + some(Array(entries[2...]), always: ["people", "us", "log", "budgets"])
        return .object(entries)
    }

    private mutating func some(
        _ entries: [(key: String, value: RandomValue)],
        always: Set<String> = []
    ) -> [(key: String, value: RandomValue)] {
        entries.shuffled(using: &numbers).filter { always.contains($0.key) || numbers.chance(75) }
    }

    private mutating func person() -> RandomValue {
        .object(
            some([
                ("name", text()), ("title", text()), ("notes", text()), ("unit", text()),
                ("wants", .list([text(), text()])),
                (
                    "roles",
                    .list([fact("sponsor", "Champion"), fact("Décideur", "user", "Décideur économique")])
                ),
                ("stance", fact("Favorable", "supporter", "Opponent")),
                ("influence", fact("high", "LOW")), ("external", fact("oui", "no", "false")),
                ("count", fact("4", "12")), ("joined", fact("2024-01", "2024-02-03")),
            ])
        )
    }

    private mutating func relation() -> RandomValue {
        let ends = numbers.some(2...2, of: RandomContent.people)
        let arrow = numbers.pick("->", " -> ", "→", "  →  ")
        let kinds = fact("weak", "Mandates", "trusts", "missionne")
        return .object([("\(ends[0])\(arrow)\(ends[1])", numbers.chance(30) ? .list([kinds]) : kinds)])
    }

    private mutating func provider() -> RandomValue {
        .object(
            some([
                ("name", text()), ("status", fact("engaged", "Incumbent")), ("scope", .list([text()])),
                ("engaged_by", fact("dg", "x")),
                ("ties", .list([.object([("dg", fact("formerly at", "related_to"))])])),
            ])
        )
    }

    private mutating func budget() -> RandomValue {
        .object(
            some([
                ("amount", fact("90 k€", "14k")), ("shared", fact("Oui", "no")), ("held_by", fact("dg", "x")),
                ("used", .word(numbers.pick("yes", "OUI"))), ("allocated_by", rule(2)),
            ])
        )
    }

    private mutating func gate() -> RandomValue {
        .object(
            some([
                ("kind", fact("Legal", "need")), ("status", fact("in progress", "passed")),
                ("decided_by", rule(3)),
                ("usual_duration", fact("3 weeks", "1 mois")), ("needs", .list([text(), text()])),
            ])
        )
    }

    private mutating func rule(_ depth: Int) -> RandomValue {
        guard depth > 0, numbers.chance(60) else { return fact("dg", "formation") }
        let members = [
            fact("x", "x"), fact("b_2", "b_2"), numbers.chance(40) ? rule(depth - 1) : .word("unknown"),
        ]
        guard numbers.chance(70) else { return .object([("at_least", .word("2")), ("of", .list(members))]) }
        return .object([(numbers.pick("all", "any"), .list(members))])
    }

    private mutating func entry(_ number: Int) -> RandomValue {
        let signal = some([("quote", text()), ("says", fact("dg", "x")), ("flag", fact("Green", "amber"))])
        let signals: [RandomValue] = signal.isEmpty ? [] : [.object(signal)]
        return .object([("id", .word("r\(number)"))] + some([("heard", .list(signals)), ("notes", text())]))
    }

    /// A value in one of the ways in which facts are written.
    private mutating func fact(_ words: String...) -> RandomValue {
        let word = words.randomElement(using: &numbers) ?? ""
        switch numbers.number(0...9) {
        case 0: return .word(word + numbers.pick("?", " ?", "\u{A0}?"))
        case 1: return .word(word + numbers.pick(" @dg", "  @dg", " @ x"))
        case 2: return .word(word + " ? @formation")
        case 3:
            return .object([
                ("is", .word(word)), ("from", .list([.word("dg"), .word("x")])), ("assumed", .word("Oui")),
            ])
        default: return .word(word)
        }
    }

    private mutating func text() -> RandomValue {
        texts += 1
        let parts = [
            "it's", "a: b", "# no comment", "\"so\"", "é", "- x", "{y}", "[z", "a\\b", "?", "two  spaces",
            "%", "50 %",
        ]
        var text = "t_\(texts)"
        for _ in 0..<numbers.number(0...6) {
            let word = parts.randomElement(using: &numbers) ?? ""
            text += (numbers.chance(15) ? numbers.pick("\n", "\n\n", "\n  ") : " ") + word
        }
        return .text(text)
    }
}
