import Findings
import MapFormat
import StakeholderModel
import Testing

struct FactReadingTests {
    private func person(_ fields: String) -> Stakeholder? {
        reading("people: { dg: { \(fields) }, chef: {} }\nus: { nous: {} }\nlog: [ { id: r1 } ]\n").map?
            .people.first
    }

    private func people(_ lines: String) -> [Stakeholder]? { reading(lines).map?.people }

    @Test func `the short forms of a fact`() {
        #expect(person("")?.stance == .notAsked)
        #expect(person("stance: unknown")?.stance == .unknown(.none))
        #expect(person("stance: supporter")?.stance == .known(.supporter))
        #expect(person("stance: supporter?")?.stance == .assumed(.supporter, .none))
        #expect(person("stance: supporter ?")?.stance == .assumed(.supporter, .none))
        #expect(person("stance: supporter\u{00A0}?")?.stance == .assumed(.supporter, .none))
        let chef = Evidence(sources: [.person(id("chef"))])
        #expect(person("stance: supporter @chef")?.stance == .known(.supporter, chef))
        #expect(person("stance: supporter? @chef")?.stance == .assumed(.supporter, chef))
        #expect(person("stance: unknown @chef")?.stance == .unknown(chef))
        #expect(person("stance: supporter @nous")?.stance.evidence.sources == [.teamMember(id("nous"))])
        #expect(person("stance: supporter @r1")?.stance.evidence.sources == [.logEntry(id("r1"))])
    }

    @Test func `the long form of a fact`() {
        let date = CalendarDate(year: 2025, month: 3, day: 12)
        let whole = "stance: { is: supporter, from: [chef, r1], date: 2025-03-12, basis: observed }"
        let evidence = Evidence(
            sources: [.person(id("chef")), .logEntry(id("r1"))],
            date: date,
            basis: .observed
        )
        #expect(person(whole)?.stance == .known(.supporter, evidence))
        #expect(person("stance: { is: supporter, assumed: yes }")?.stance == .assumed(.supporter, .none))
        let inferred = person("stance: { is: supporter, basis: inferred }")?.stance
        #expect(inferred == .assumed(.supporter, Evidence(basis: .inferred)))
        #expect(
            person("stance: { is: unknown, from: chef }")?.stance
                == .unknown(Evidence(sources: [.person(id("chef"))]))
        )
        #expect(person("stance: { is: supporter? }")?.stance == .assumed(.supporter, .none))
    }

    @Test func `a list of facts`() {
        #expect(person("")?.roles == .notAsked)
        #expect(person("roles: []")?.roles == FactList([]))
        #expect(person("roles: sponsor")?.roles == FactList([.known(.sponsor)]))
        #expect(
            person("roles: [sponsor?, unknown, { is: legal, from: chef }]")?.roles.items == [
                .assumed(.sponsor, .none), .unknown(.none),
                .known(.legal, Evidence(sources: [.person(id("chef"))])),
            ]
        )
    }

    @Test func `nothing after a key says nothing`() {
        let people = people("people:\n  dg:\n    stance:\n    roles:\n  chef:\n")
        #expect(people?.map(\.stance) == [.notAsked, .notAsked])
        #expect(people?.first?.roles == .notAsked)
    }

    @Test func `free text is taken as written`() {
        let dg = person("name: no, title: \"unknown?\", unit: '012', notes: a @b, wants: [calm, a bonus?]")
        #expect(dg?.name == "no")
        #expect(dg?.title == "unknown?")
        #expect(dg?.unit == "012")
        #expect(dg?.notes == "a @b")
        #expect(dg?.wants == ["calm", "a bonus?"])
    }

    @Test func `a text fact knows only unknown and the final mark`() {
        let map = reading("sector: presse @ Lyon ?\nneed: { impact: unknown, why_now: [now @dg, later?] }\n")
            .map
        #expect(map?.sector == .assumed("presse @ Lyon", .none))
        #expect(map?.need.impact.items == [.unknown(.none)])
        #expect(map?.need.whyNow.items == [.known("now @dg"), .assumed("later", .none)])
    }

    @Test func `whether a budget is shared`() {
        func shared(_ value: String) -> Fact<Sharing>? {
            reading("people: { dg: {} }\nbudgets: { b: { shared: \(value) } }\n").map?.budgets.elements.first?
                .shared
        }
        #expect(shared("yes") == .known(.yes))
        #expect(shared("no? @dg") == .assumed(.no, Evidence(sources: [.person(id("dg"))])))
        #expect(shared("unknown") == .unknown(.none))
        #expect(shared("Projet CRM") == .known(.with(["Projet CRM"])))
        #expect(shared("[Projet CRM, Intranet?]") == .assumed(.with(["Projet CRM", "Intranet"]), .none))
        let long = Evidence(sources: [.person(id("dg"))])
        #expect(shared("{ is: [Projet CRM, unknown], from: dg }") == .known(.with(["Projet CRM"]), long))
        #expect(shared("{ is: yes, from: dg }") == .known(.yes, long))
    }

    @Test func `providers and budgets can be stated as a whole`() {
        func providers(_ value: String) -> Roster<Provider>? {
            reading("people: { dg: {} }\nproviders: \(value)\n").map?.providers
        }
        let source = Evidence(sources: [.person(id("dg"))])
        #expect(reading("").map?.providers == .notAsked)
        #expect(providers("none") == Roster<Provider>.none(.known(true)))
        #expect(providers("none? @dg") == Roster<Provider>.none(.assumed(true, source)))
        #expect(providers("unknown") == .unknown(.none))
        #expect(providers("{ is: none, from: dg }") == Roster<Provider>.none(.known(true, source)))
        #expect(providers("{ is: unknown, from: dg }") == .unknown(source))
        #expect(providers("{ x: }")?.elements.map(\.identifier.text) == ["x"])
        #expect(providers("{}") == .listed([]))
    }

    @Test func `a line of the log is named by its id, else by its date`() {
        let map = reading(
            """
            people: { dg: { stance: supporter @2025-03-12 } }
            log:
              - { date: 2025-03-12, with: dg }
              - { id: r2, date: 2025-03-12 }

            """
        ).map
        #expect(map?.log.map(\.identifier.text) == ["2025-03-12", "r2"])
        #expect(map?.people[0].stance.evidence.sources == [.logEntry(id("2025-03-12"))])
    }

    @Test func `what is ruled out, accepted and answered`() {
        let map = reading(
            """
            people: { dg: {} }
            us: { nous: {} }
            ruled_out: [ { role: legal, because: no contract }, { gate: works_council } ]
            accepted: [ { rule: THR001, about: dg, because: small deal, by: Ada, until: 2025-06-30 } ]
            log:
              - id: r1
                by: nous
                heard: [ { about: r1, answered: { date: 2025-03-13, by: nous, what: sent a plan } } ]

            """
        ).map
        #expect(
            map?.ruledOut == [
                RuledOut(.role(.legal), because: "no contract"), RuledOut(.gate(.worksCouncil)),
            ]
        )
        #expect(map?.accepted.first?.about == .person(id("dg")))
        #expect(map?.accepted.first?.until?.description == "2025-06-30")
        let signal = map?.log.first?.heard.first
        #expect(signal?.about.value == .logEntry(id("r1")))
        #expect(signal?.answered?.by == .teamMember(id("nous")))
        #expect(signal?.answered?.what == "sent a plan")
    }

    @Test func `an audience is a person or the exact text of a unit`() {
        let map = reading("people: { dg: { unit: Ventes Sud } }\noffers: { o: { for: [dg, Ventes Sud?] } }\n")
            .map
        #expect(
            map?.offers[0].audience.items == [
                .known(.person(id("dg"))), .assumed(.unit("Ventes Sud"), .none),
            ]
        )
    }

    @Test func `identifiers are the same when Unicode holds them for equivalent`() {
        let map = reading("people: { rene\u{0301}: {}, dg: { reports_to: ren\u{00E9} } }\n").map
        #expect(map?.people[1].manager == map?.people[0].identifier)
    }
}
