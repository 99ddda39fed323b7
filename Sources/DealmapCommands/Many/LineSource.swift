/// Parts what comes in chunks into lines, of which it holds one at a time.
struct LineSource {
    private static let chunk = 64 * 1024
    private static let lineEnd = UInt8(ascii: "\n")

    private let longest: Int
    private let read: (Int) -> Result<[UInt8], InputFailure>
    /// What was read and is in no line yet.
    private var rest: [UInt8] = []
    /// How much of `rest` is known to hold no line end.
    private var searched = 0
    private var isAtEnd = false
    /// Whether the beginning of this line was dropped.
    private var isTooLong = false

    /// - Parameters:
    ///   - longest: how many bytes of a line are held at most.
    ///   - read: reads some bytes, at most so many; none at the end.
    init(longest: Int, read: @escaping (Int) -> Result<[UInt8], InputFailure>) {
        self.longest = longest
        self.read = read
    }

    /// The next line without its end; `nil` behind the last one.
    mutating func next() -> Result<[UInt8], InputLineProblem>? {
        while true {
            if let end = rest[searched...].firstIndex(of: LineSource.lineEnd) {
                return line(upTo: end, skipping: 1)
            }
            searched = rest.count
            if rest.count > longest { drop() }
            guard !isAtEnd else {
                return rest.isEmpty && !isTooLong ? nil : line(upTo: rest.count, skipping: 0)
            }
            if let failure = readOn() { return .failure(.unreadable(failure)) }
        }
    }

    private mutating func line(upTo end: Int, skipping count: Int) -> Result<[UInt8], InputLineProblem> {
        let line = Array(rest[..<end])
        rest.removeSubrange(..<(end + count))
        searched = 0
        defer { isTooLong = false }
        return isTooLong || line.count > longest ? .failure(.tooLong) : .success(line)
    }

    private mutating func drop() {
        isTooLong = true
        rest = []
        searched = 0
    }

    /// After a failure there is nothing more.
    private mutating func readOn() -> InputFailure? {
        switch read(LineSource.chunk) {
        case .success(let bytes):
            isAtEnd = bytes.isEmpty
            rest += bytes
            return nil
        case .failure(let failure):
            isAtEnd = true
            rest = []
            searched = 0
            return failure
        }
    }
}
