import Testing

@testable import Reports

@Suite struct SarifPartTests {
    @Test(arguments: [
        ("samples/a-b_c~1.yaml", "samples/a-b_c~1.yaml"), ("./maps//a.yaml", "maps/a.yaml"),
        ("../a.yaml", "../a.yaml"),
        ("été 2025/a.yaml", "%C3%A9t%C3%A9%202025/a.yaml"), ("a:b%20?#.yaml", "a%3Ab%2520%3F%23.yaml"),
        ("/home/ada/é.yaml", "file:///home/ada/%C3%A9.yaml"), ("a\\b|\"<>`{}^[].yaml", bytes),
        ("<stdin>", "%3Cstdin%3E"), ("//host/a", "file:///host/a"), ("🦊", "%F0%9F%A6%8A"),
    ])
    func `a path becomes an address`(_ path: String, _ uri: String) {
        #expect(SarifURI.reference(to: path) == uri)
    }

    private static let bytes = "a%5Cb%7C%22%3C%3E%60%7B%7D%5E%5B%5D.yaml"

    @Test(arguments: [
        ("plain", "plain"), ("{0} and }", "{{0}} and }}"), ("[x](1)", "[x] (1)"), ("[x] (y)", "[x] (y)"),
        ("a{{", "a{{{{"),
    ])
    func `a message has no placeholder and no link`(_ text: String, _ expected: String) {
        #expect(SarifMessage(text).text == expected)
    }
}
