import FoundationEssentials
import Testing

/// Maps as people really write them: every layout that an edit has to live with.
enum AwkwardFiles {
    /// The samples, and the files made by hand.
    static func all() throws -> [String] { try samples() + byHand }

    static func samples() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        let maps = paths.filter { $0.hasSuffix(".yaml") }
        try #require(maps.count >= 4)
        return try maps.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    static let byHand = [
        commented, mixed, mixed.withWindowsLines, mixed.replacing("\n", with: "\r"), "\u{FEFF}" + accented,
        deep, oneLine, String(commented.dropLast()), quoted, indentless, brackets, sparse,
        commented.withWindowsLines, exampleMap, String(exampleMap.dropLast()),
    ]

    static let commented = """
        # the map
        dealmap: 1   # version
        account: A # who
        # now the people
        people:   # of the client
          # the boss
          a:   # since May
            title: A   # title
            # unsure
            stance: neutral? @b # really

            roles: # two
              # first
              - sponsor # one
              # second
              - user @a # two
              # no more
            # end of a
          # before b
          b: { title: B, reports_to: a, # manager
            access: brief } # b

          # the end of people
        # before the gates
        gates: # all
          g: # one
            decided_by: # rule
              all: # members
                - a @b # first
                # between
                - b # second
            after: [] # none
          h:
            decided_by: a
            # why
            after: g # order
        # relations
        relations:
          # to b
          - a -> b: weak # yes
          # to a
          - b -> a: # many
              - trusts # one
              - weak # two
        log: # meetings
          # the first
          - date: 2025-01-02 # day
            with: # people
              - a
              - b # both
            heard:
              - says: a # voice
                quote: "one # two"
                about: g
          # the second
          - id: second
            with: a
        # the end

        """

    static let mixed = """
        dealmap: 1
        account: A
        us: {x: {name: X}, y: {}}
        people:
          a: {title: "A, B", stance: {is: neutral, from: [b, x]}, reports_to: b}
          b:
            name: 'L''autre'
            roles: [user, sponsor @a]
            stance:
              is: skeptic
              from:
                - a
                - m1
              basis: observed
          c: {}
          d:
        offers: {o: {for: [a, b], price: 10 k€}}
        providers: none @a
        budgets:
          p: {amount: 10 k€, allocated_by: {at_least: 2, of: [a, b, c]}, held_by: a?}
        gates:
          g: {decided_by: {any: [a, {all: [b, c]}]}, draws_on: [q]}
          h:
            vetoed_by: [a, {any: [b, c]}]
            after: [g]
        relations: [a -> b: weak, {b -> c: [trusts, medium @a]}]
        log: [{id: m1, date: 2025-02-03, with: [a, b]}, {date: 2025-02-04, with: c, by: x}]
        accepted:
        - {rule: OFF001, about: a}
        - {rule: BUD001, because: x}

        """.replacing("draws_on: [q]", with: "draws_on: [p]")

    static let accented = """
        dealmap: 1
        account: Société Générale
        people:
          hélène: { title: Présidente 🎉, stance: supporter @hélène }
          noël-2:
            title: "Œuvres, été"
            reports_to: hélène
            wants: [«l'été», élan]
        relations:
          - hélène → noël-2: mandates @hélène
        log:
          - { date: 2025-03-01, with: [hélène], heard: [{ says: hélène, quote: "Ça, c'est à noël-2 #1" }] }

        """
}

extension String {
    /// The text with CR LF at the end of each line.
    var withWindowsLines: String { replacing("\n", with: "\r\n") }

    func replacing(_ part: Character, with other: String) -> String {
        reduce(into: "") { $0 += $1 == part ? other : String($1) }
    }

    func replacing(_ part: String, with other: String) -> String {
        replacingOccurrence(of: part, with: other)
    }
}
