#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Maps on standard input as JSON lines, `{"path": …, "text": …}`, read one after the other as they come.
///
/// At most one line is held at a time. A line without anything on it is skipped, and so are other keys, which a program may
/// need for itself.
struct InputLines {
    /// A map that came as a line.
    struct Map: Decodable {
        /// Where it stands, or would: what it names is looked for from there, as for a file.
        let path: String
        /// The map itself.
        let text: String
    }

    /// A line, and what it holds.
    struct Line {
        /// Which line it is, from 1.
        let number: Int
        let map: Result<Map, InputLineProblem>
    }

    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]

    private var source: LineSource
    private var number = 0

    init(environment: CommandEnvironment) {
        source = LineSource(longest: MapFiles.largestFile, read: environment.inputBytes)
    }

    /// The next line; `nil` at the end of the input.
    mutating func next() -> Line? {
        while let line = source.next() {
            number += 1
            switch line {
            case .failure(let problem): return Line(number: number, map: .failure(problem))
            case .success(let bytes):
                guard !bytes.allSatisfy(InputLines.blanks.contains) else { continue }
                return Line(number: number, map: InputLines.map(bytes))
            }
        }
        return nil
    }

    private static func map(_ bytes: [UInt8]) -> Result<Map, InputLineProblem> {
        let json = Data(ByteOrderMark.readable(bytes))
        guard let map = try? JSONDecoder().decode(Map.self, from: json), !map.path.isEmpty else {
            return .failure(.noMap)
        }
        return .success(map)
    }
}
