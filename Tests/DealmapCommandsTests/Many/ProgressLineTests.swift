import StakeholderModel
import Synchronization
import Testing

@testable import DealmapCommands

/// The line that says how far a run is.
@Suite struct ProgressLineTests {
    /// What goes to standard error.
    private final class Screen: Sendable {
        private let written = Mutex("")
        var text: String { written.withLock { $0 } }

        func environment(isTerminal: Bool = true, term: String = "xterm") -> CommandEnvironment {
            CommandEnvironment(
                standardInput: { .success([]) },
                inputLine: { nil },
                inputBytes: { _ in .success([]) },
                output: { _ in },
                errors: { text in self.written.withLock { $0 += text } },
                isOutputTerminal: false,
                areErrorsTerminal: isTerminal,
                variables: ["TERM": term],
                today: .epoch,
                currentFolder: "/"
            )
        }
    }

    private static let input = CheckInput(tellsOnTerminal: false, language: .french)

    private func progress(found: Int, passed: Int) -> FeedProgress {
        let progress = FeedProgress()
        progress.find(found)
        for _ in 0..<passed { progress.pass() }
        return progress
    }

    @Test func `it says how far the run is, and is gone at the end`() {
        let screen = Screen()
        var line = ProgressLine(
            progress(found: 10, passed: 3),
            input: ProgressLineTests.input,
            environment: screen.environment(),
            patience: .zero
        )
        line.show()
        #expect(screen.text == "\r\u{1B}[K3 fichiers sur 10")
        line.show()
        #expect(screen.text == "\r\u{1B}[K3 fichiers sur 10", "it is not written again at once")
        line.clear()
        line.clear()
        #expect(screen.text == "\r\u{1B}[K3 fichiers sur 10\r\u{1B}[K")
    }

    @Test func `a run that is soon over says nothing`() {
        let screen = Screen()
        var line = ProgressLine(
            progress(found: 10, passed: 3),
            input: ProgressLineTests.input,
            environment: screen.environment(),
            patience: .seconds(3_600)
        )
        line.show()
        line.clear()
        #expect(screen.text.isEmpty)
    }

    @Test func `it is shown only where somebody watches, and the report does not grow there`() {
        for (isTerminal, term, tellsOnTerminal, found) in [
            (false, "xterm", false, 10), (true, "dumb", false, 10), (true, "xterm", true, 10),
            (true, "xterm", false, 1),
        ] {
            let screen = Screen()
            var line = ProgressLine(
                progress(found: found, passed: 1),
                input: CheckInput(tellsOnTerminal: tellsOnTerminal),
                environment: screen.environment(isTerminal: isTerminal, term: term),
                patience: .zero
            )
            line.show()
            line.clear()
            #expect(screen.text.isEmpty)
        }
    }
}
