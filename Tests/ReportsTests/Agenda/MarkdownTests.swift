import StakeholderModel
import Testing

@testable import Reports

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("a*b_c", "a\\*b\\_c"), ("<b> & </b>", "&lt;b&gt; &amp; &lt;/b&gt;"), ("a|b", "a\\|b"),
        ("[x](y)", "\\[x\\](y)"), ("`x`", "\\`x\\`"), ("# x", "\\# x"), ("~~x~~", "\\~\\~x\\~\\~"),
        ("$x$", "\\$x\\$"), ("a\nb", "a b"), ("![x]", "\\!\\[x\\]"), ("back\\slash", "back\\\\slash"),
        ("« l'été »", "« l'été »"), ("\u{1B}[31m", "\u{241B}\\[31m"),
    ])
    func `what Markdown would read as its own is shown as it is`(text: String, expected: String) {
        #expect(Markdown.escaped(text) == expected)
    }

    @Test func `names with markup stay names in an agenda`() throws {
        let text = try AgendaSample.all[4].markdown(.english)
        #expect(text.hasPrefix("# A\\*B \\| C &lt;b&gt; · \\_Phase\\_ 2 \\[x\\](y)\n"))
        #expect(text.contains("## Ada \\*the\\* &lt;i&gt;boss&lt;/i&gt;"))
        #expect(!text.contains("<"))
    }
}
