import Testing

@testable import Reports

@Suite struct CellWidthTests {
    @Test func `accents take one cell, marks none and wide characters two`() {
        #expect(CellWidth.of("éà") == 2)
        #expect(CellWidth.of("e\u{301}") == 1)
        #expect(CellWidth.of("漢字") == 4)
        #expect(CellWidth.of("🙂") == 2)
        #expect(CellWidth.of("a\u{00A0}b") == 3)
    }
}
