import Findings
import MapFormat
import StakeholderModel
import Testing

/// Lists of roles that come from another tool.
struct RolesFromOtherToolsTests {
    private func person(_ fields: String) -> Stakeholder? {
        reading("people: { dg: { \(fields) }, chef: {} }\nus: { nous: {} }\n").map?.people.first
    }

    @Test func `a stance among the roles is the stance, with its evidence`() {
        #expect(person("roles: [Blocker]")?.stance == .known(.opponent))
        #expect(person("roles: Detractor")?.stance == .known(.opponent))
        #expect(person("roles: [\"2\"]")?.stance == .known(.opponent))
        let chef = Evidence(sources: [.person(id("chef"))])
        #expect(person("roles: [BLOCKER? @chef]")?.stance == .assumed(.opponent, chef))
        #expect(person("roles: [{ is: Blocker, from: chef }]")?.stance == .known(.opponent, chef))
        #expect(person("roles: [Blocker?, Detractor @chef]")?.stance == .known(.opponent, chef))
    }

    @Test func `what the person does is then unknown, and the other roles keep their place`() {
        #expect(person("roles: [Blocker]")?.roles.items == [.unknown(.none)])
        #expect(
            person("roles: [Blocker, Economic Buyer]")?.roles.items == [
                .unknown(.none), .known(.economicBuyer),
            ]
        )
        #expect(person("roles: [1, 3]")?.roles.items == [.known(.influencer), .unknown(.none)])
        #expect(person("roles: [1]")?.stance == .notAsked)
    }

    @Test func `the same stance may be written too, before or after, and holds`() {
        let chef = Evidence(sources: [.person(id("chef"))])
        #expect(person("stance: opponent @chef, roles: [Blocker]")?.stance == .known(.opponent, chef))
        #expect(person("roles: [Blocker], stance: opponent?")?.stance == .assumed(.opponent, .none))
    }

    @Test func `another stance beside it is a contradiction that shows both`() {
        let lines = "people: { dg: { roles: [Blocker], stance: supporter } }\n"
        #expect(errors(lines) == ["3:25 stance-contradicts-role 'Blocker' keep one of the two"])
        #expect(notes(lines) == ["3:43 'supporter'"])
        #expect(
            errors("people: { dg: { stance: unknown, roles: [sponsor, Blocker] } }\n") == [
                "3:51 stance-contradicts-role 'Blocker' keep one of the two"
            ]
        )
    }

    @Test func `our own word for a stance among the roles is a mistake`() {
        #expect(errors("people: { dg: { roles: [opponent] } }\n") == ["3:25 stance-as-role 'opponent'"])
        #expect(errors("ruled_out: [ { role: Blocker } ]\n") == ["3:22 stance-as-role 'Blocker'"])
    }
}
