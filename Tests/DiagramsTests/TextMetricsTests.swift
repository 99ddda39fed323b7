import Diagrams
import Testing

/// Widths against the published metrics of Helvetica, in thousandths of the font size.
@Suite struct TextMetricsTests {
    private let regular = TextStyle(size: 1_000)
    private let bold = TextStyle(size: 1_000, isBold: true)

    @Test func `known words have the widths of Helvetica`() {
        // H e l l o
        #expect(TextMetrics.width(of: "Hello", regular) == 722 + 556 + 222 + 222 + 556)
        #expect(TextMetrics.width(of: "Hello", bold) == 722 + 556 + 278 + 278 + 611)
        // No kerning between A and V.
        #expect(TextMetrics.width(of: "WAVE", regular) == 944 + 667 + 667 + 667)
        #expect(TextMetrics.width(of: "0 .,@~", regular) == 556 + 278 + 278 + 278 + 1_015 + 584)
        #expect(TextMetrics.width(of: "", regular) == 0)
    }

    @Test func `letters with accents are as wide as without`() {
        for (accented, plain) in [("é", "e"), ("À", "A"), ("ç", "c"), ("Ö", "O"), ("ñ", "n")] {
            #expect(TextMetrics.width(of: accented, regular) == TextMetrics.width(of: plain, regular))
            #expect(TextMetrics.width(of: accented, bold) == TextMetrics.width(of: plain, bold))
        }
        #expect(TextMetrics.width(of: "…", regular) == 1_000)
        #expect(TextMetrics.width(of: "€", regular) == 556)
        #expect(TextMetrics.width(of: "\u{A0}", regular) == 278)
    }

    @Test func `marks and joiners have no width, wide characters one em, unknown ones six tenths`() {
        #expect(TextMetrics.width(of: "e\u{301}", regular) == 556)
        #expect(TextMetrics.width(of: "e" + String(repeating: "\u{336}", count: 50), regular) == 556)
        #expect(TextMetrics.width(of: "\u{200D}\u{200B}\u{202E}\u{7}", regular) == 0)
        #expect(TextMetrics.width(of: "漢字かな한글", regular) == 6_000)
        #expect(TextMetrics.width(of: "😀", regular) == 1_000)
        #expect(TextMetrics.width(of: "\u{0E01}", regular) == 600)
    }

    @Test func `widths grow with the size`() {
        let style = TextStyle(size: 14)
        #expect(abs(TextMetrics.width(of: "Hello", style) - 2.278 * 14) < 1e-9)
        #expect(TextStyle(size: 12).lineHeight == 15)
    }
}
