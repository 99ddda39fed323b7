import StakeholderModel

/// Words that a file may hold and that a careless writer would stumble over.
enum HostileWords {
    static let all: [String] = [
        "<script>alert(1)</script>", "\" onload=\"alert(1)", "it's 'quoted'", "]]>", "<![CDATA[", "&amp;",
        "&#60;b&#62;",
        "AT&T", "<!-- -->", "\\N", "\\", "ends with \\", "\\\"", "\\l\\r\\n", "%s%n", "${name}",
        "}; edge [color=red]; {",
        "line\nline", "tab\ttab", "return\r\nreturn", "nothing\u{0}there", "bell\u{7} escape\u{1B}[31m",
        "delete\u{7F} next\u{85}", "not a character \u{FFFE}\u{FFFF}\u{1FFFE}", "mark \u{FEFF}",
        "right \u{202E}to left\u{202C}", "isolate \u{2067}x\u{2069}", "\u{200F}שלום עולם", "مرحبا بالعالم",
        "東京都渋谷区の営業部長",
        "👩‍👩‍👧‍👦 family", "🏳️‍🌈🇫🇷", "Z\(marks)algo", "e\u{301}", "   ", " leading",
        "a\u{A0}b\u{202F}c\u{2028}d\u{2029}e",
        "constructor", "__proto__", "-1e309", "نص < & \" '",
    ]

    /// Words that are long in ways of their own: letters, marks on one letter, one cluster of many signs.
    static let long: [String] = [
        String(repeating: "x", count: 5_000), String(repeating: "i", count: 5_000),
        String(repeating: "漢", count: 5_000), "a" + String(repeating: "\u{301}", count: 5_000),
        String(repeating: "word ", count: 1_000), String(repeating: "👩\u{200D}", count: 500) + "👩",
        "क" + String(repeating: "\u{903}", count: 500), String(repeating: "\u{1100}", count: 500),
    ]

    private static let marks = String(repeating: "\u{336}", count: 50)

    /// A small map that has a word in every field that a person fills in freely.
    static func map(_ word: String) -> AccountMap {
        var map = AccountMap(account: word)
        map.deal = word
        map.sector = .known(word)
        map.us = [TeamMember(TeamMemberIdentifier("us1"))]
        map.us[0].name = word
        map.people = ["ada", "ben", "cyd"].map { person($0, word) }
        map.people[1].reportsTo = .known(.manager(PersonIdentifier("ada")))
        map.people[2].reportsTo = .known(.manager(PersonIdentifier("ada")))
        // One named by the title alone, and one from outside.
        map.people[1].name = nil
        map.people[2].external = .known(true)
        map.offers = [Offer(OfferIdentifier("offer"))]
        map.offers[0].name = word
        map.offers[0].scope = FactList([.known(word)])
        var provider = Provider(ProviderIdentifier("rival"))
        provider.name = word
        provider.notes = word
        provider.status = .known(.engaged)
        provider.scope = FactList([.known(word), .assumed(word, .none)])
        provider.engagedBy = FactList([.known(PersonIdentifier("ben"))])
        map.providers = .listed([provider])
        var budget = Budget(BudgetIdentifier("money"))
        budget.name = word
        budget.priorities = .known(word)
        budget.shared = .known(.with([word]))
        map.budgets = .listed([budget])
        map.gates = [Gate(GateIdentifier("gate"))]
        map.gates[0].name = word
        map.gates[0].needs = [word]
        map.relations = [
            Relation(
                from: PersonIdentifier("ada"),
                to: PersonIdentifier("ben"),
                kinds: FactList([.known(.mandates)])
            )
        ]
        map.log = [entry(word)]
        map.need.impact = FactList([.known(word)])
        return map
    }

    private static func person(_ identifier: String, _ word: String) -> Stakeholder {
        var person = Stakeholder(PersonIdentifier(identifier))
        person.name = word
        person.title = word
        person.unit = word
        person.notes = word
        person.wants = [word]
        person.roles = FactList([.known(.decisionMaker), .assumed(.sponsor, .none)])
        return person
    }

    private static func entry(_ word: String) -> LogEntry {
        var signal = Signal()
        signal.quote = word
        signal.says = .known(PersonIdentifier("ada"))
        signal.flag = .known(.red)
        var entry = LogEntry(LogEntryIdentifier("meeting"))
        entry.with = FactList([.known(PersonIdentifier("ada"))])
        entry.heard = [signal]
        entry.notes = word
        return entry
    }
}
