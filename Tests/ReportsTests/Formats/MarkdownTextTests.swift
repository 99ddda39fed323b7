import Testing

@testable import Reports

@Suite struct MarkdownTextTests {
    @Test(arguments: [
        ("plain text, 12.5 % (a-b)", "plain text, 12.5 % (a-b)"),
        ("a | b", "a \\| b"),
        ("*x* _y_ `z` ~w~", "\\*x\\* \\_y\\_ \\`z\\` \\~w\\~"),
        ("[x](y) ![z]", "\\[x\\](y) !\\[z\\]"),
        ("<b> &amp; {x} $y$", "\\<b\\> \\&amp; \\{x\\} \\$y\\$"),
        ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("=", "\\="), ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("a - 1. b", "a - 1. b"), ("ends \\", "ends \\\\"),
        ("two\r\nlines\tand", "two  lines and"), ("  around  ", "around"), ("", ""),
        ("a\u{1B}[31m", "a␛\\[31m"),
    ])
    func `what a file says has no mark of its own`(_ text: String, _ expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }

    @Test(arguments: [
        ("@ada", "@\u{2060}ada"), ("to @Zoë.", "to @\u{2060}Zoë."), ("a@b.c", "a@\u{2060}b.c"),
        ("#12", "\\#\u{2060}12"), ("!34", "!\u{2060}34"), ("@ 5 %", "@ 5 %"), ("so!", "so!"),
    ])
    func `nobody is mentioned, and nothing is referred to`(_ text: String, _ expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }

    @Test(arguments: [
        ("https://a.b/c", "https:\u{2060}//a.b/c"), ("see www.a.b", "see www\u{2060}.a.b"),
        ("a: //b", "a: //b"),
        ("ftp://a", "ftp:\u{2060}//a"), ("ww", "ww"),
    ])
    func `no address becomes a link`(_ text: String, _ expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }

    @Test(arguments: [
        ("a.yaml", "`a.yaml`"), ("a|b*", "`a|b*`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"),
        (" x ", "`  x  `"), ("", "`  `"), ("two\nlines", "`two lines`"),
    ])
    func `code stays between its fences`(_ text: String, _ expected: String) {
        #expect(MarkdownText.code(text) == expected)
    }
}
