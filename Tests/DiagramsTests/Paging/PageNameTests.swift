import Testing

@testable import Diagrams

@Suite struct PageNameTests {
    private func names(_ identifiers: [(String, Int)], ending: String = "svg") -> [String] {
        var names = PageNames(ending: ending)
        return identifiers.map { names.name(for: $0.0, part: $0.1) }
    }

    @Test func `a name is that of the identifier, with the number of the part`() {
        #expect(names([("dg", 0), ("dg", 1), ("dg", 2)]) == ["dg.svg", "dg-2.svg", "dg-3.svg"])
        #expect(names([("Jean_Luc-2", 0)], ending: "pdf") == ["jean_luc-2.pdf"])
    }

    @Test func `no two pages have one name, and no file system keeps one for itself`() {
        let found = names([
            ("dg", 0), ("DG", 0), ("dg-2", 0), ("dg", 1), ("con", 0), ("index", 0), ("é", 0), ("王", 0),
            ("-x", 0),
            ("../../etc/passwd", 0), (String(repeating: "x", count: 500), 0), ("", 0),
        ])
        #expect(Set(found).count == found.count)
        for name in found {
            let stem = name.dropLast(4)
            #expect(name.hasSuffix(".svg") && (1...70).contains(stem.count), "\(name)")
            #expect(stem.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-_".contains($0) }, "\(name)")
            #expect(!name.hasPrefix("-") && !["con", "index"].contains(String(stem)), "\(name)")
        }
    }
}
