import Testing

@testable import Reports

@Suite struct GitHubCommandTests {
    private func line(_ message: String, _ value: String) -> String {
        GitHubCommand(
            level: .notice,
            properties: [
                GitHubCommand.Property(name: "file", value: value),
                GitHubCommand.Property(name: "line", value: "3"),
            ],
            message: message
        ).line
    }

    @Test func `a command has its properties and its message`() {
        #expect(line("Some: text, so", "a.yaml") == "::notice file=a.yaml,line=3::Some: text, so")
    }

    @Test func `what would end a line or a property is written as its number`() {
        #expect(
            line("50%\r\n::error::x\ry", "a:b,c%.yaml\n")
                == "::notice file=a%3Ab%2Cc%25.yaml%0A,line=3::50%25%0D%0A::error::x%0Dy"
        )
    }

    @Test func `a number that was there before is not taken for one of ours`() {
        #expect(line("%0A", "%2C") == "::notice file=%252C,line=3::%250A")
    }

    @Test func `without properties nothing stands before the message`() {
        #expect(GitHubCommand(level: .error, properties: [], message: "x").line == "::error::x")
    }
}
