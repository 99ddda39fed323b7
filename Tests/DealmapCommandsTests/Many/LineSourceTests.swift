import TestSupport
import Testing

@testable import DealmapCommands

/// Chunks in, lines out.
@Suite struct LineSourceTests {
    /// The lines of a text that comes in chunks of random sizes; `nil` for a line that is too long.
    private func lines(_ text: String, longest: Int = 1_000, _ random: inout RandomNumbers) -> [String?] {
        var rest = Array(text.utf8)[...]
        var sizes = (0..<text.utf8.count + 1).map { _ in Int.random(in: 1...9, using: &random) }[...]
        var source = LineSource(longest: longest) { _ in
            let bytes = rest.prefix(sizes.popFirst() ?? 1)
            rest = rest.dropFirst(bytes.count)
            return .success(Array(bytes))
        }
        var lines: [String?] = []
        while let line = source.next() {
            lines.append((try? line.get()).map { String(decoding: $0, as: UTF8.self) })
        }
        return lines
    }

    @Test(arguments: 0..<200)
    func `every line arrives, however it is cut`(seed: Int) {
        var random = RandomNumbers(seed: UInt64(seed))
        let expected = (0..<Int.random(in: 0...8, using: &random)).map { _ in
            String(repeating: "é", count: Int.random(in: 0...9, using: &random))
        }
        let isEnded = Bool.random(using: &random)
        let text = expected.joined(separator: "\n") + (isEnded && !expected.isEmpty ? "\n" : "")
        // Without a line end behind it, an empty last line is none.
        let wanted = !isEnded && expected.last?.isEmpty == true ? expected.dropLast() : expected
        #expect(lines(text, &random) == wanted.map { $0 }, "seed \(seed)")
    }

    @Test(arguments: 0..<20)
    func `a line that is too long is told, and those around it are there`(seed: Int) {
        var random = RandomNumbers(seed: UInt64(seed))
        let long = String(repeating: "x", count: 101)
        let whole = String(repeating: "y", count: 100)
        #expect(
            lines("a\n\(long)\n\(whole)\nb\n\(long)", longest: 100, &random) == ["a", nil, whole, "b", nil]
        )
    }

    @Test func `a failure ends the lines`() {
        var source = LineSource(longest: 10) { _ in .failure(.notPermitted) }
        guard case .failure(.unreadable(.notPermitted)) = source.next() else {
            Issue.record("the failure is not told")
            return
        }
        #expect(source.next() == nil)
    }
}
