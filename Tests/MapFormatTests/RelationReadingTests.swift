import Findings
import MapFormat
import StakeholderModel
import Testing

struct RelationReadingTests {
    private func relations(_ items: String) -> [Relation]? {
        reading("people: { a: {}, b-c: {} }\nrelations:\n\(items)").map?.relations
    }

    private func relationErrors(_ items: String) -> [String] {
        errors("people: { a: {}, b-c: {} }\nrelations:\n\(items)")
    }

    @Test func `one key, with or without spaces, and either arrow`() {
        for key in ["a -> b-c", "a->b-c", "a  →b-c", "'a -> b-c'"] {
            #expect(relations("  - \(key): mandates\n")?.first?.to.text == "b-c")
        }
    }

    @Test func `one or several bonds, with evidence`() {
        let source = Evidence(sources: [.person(id("a"))])
        #expect(
            relations("  - a -> b-c: influences?\n")?[0].kinds.items == [.assumed(.influences(nil), .none)]
        )
        #expect(
            relations("  - a -> b-c: [weak @a, { is: trusts, from: a }]\n")?[0].kinds.items == [
                .known(.influences(.weak), source), .known(.trusts, source),
            ]
        )
    }

    @Test func `what can be wrong with a relation`() {
        #expect(relationErrors("  - a -> b-c: mandates\n    from: a\n") == ["6:5 relation-sibling 'from'"])
        let sibling = reading("people: { a: {}, b: {} }\nrelations:\n  - a -> b: mandates\n    from: a\n")
        #expect(
            sibling.diagnostics.first?.help?.en
                == "evidence goes into the long form: - a -> b: { is: mandates, from: … }"
        )
        #expect(relationErrors("  - a -> b-c:\n") == ["5:5 missing-value 'a -> b-c'"])
        #expect(
            relationErrors("  - a -> b-c\n") == [
                "5:5 relation-form 'a -> b-c' write '- a -> b-c: influences'"
            ]
        )
        #expect(relationErrors("  - a - b-c: weak\n") == ["5:5 relation-form 'a - b-c' write 'a -> b'"])
        #expect(relationErrors("  - a -> a: weak\n") == ["5:5 relation-to-itself 'a -> a'"])
        #expect(
            relationErrors("  - a -> b-d: weak\n") == [
                "5:10 unknown-reference 'b-d' did you mean 'b-c' (line 3)?"
            ]
        )
        #expect(
            relationErrors("  - 'a -> b-d': weak\n") == [
                "5:11 unknown-reference 'b-d' did you mean 'b-c' (line 3)?"
            ]
        )
    }

    @Test func `ties to a provider`() {
        let map = reading("people: { a: {} }\nproviders: { p: { ties: [ { a: formerly_at? } ] } }\n").map
        #expect(
            map?.providers.elements.first?.ties == [Tie(person: id("a"), kind: .assumed(.formerlyAt, .none))]
        )
        #expect(
            errors("people: { a: {} }\nproviders: { p: { ties: [ a ] } }\n") == [
                "4:27 relation-form 'a' write '- a: formerly_at'"
            ]
        )
    }
}
