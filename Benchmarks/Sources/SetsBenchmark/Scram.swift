import Foundation

/// The fault-tree tool SCRAM as a process.
struct Scram {
    /// How long one run may take, in seconds.
    static let patience: TimeInterval = 20

    /// What a run came to, in seconds as the program itself measures.
    struct Outcome {
        /// Until the diagram of the sets is there.
        var diagram: Double?

        /// Until the sets are counted as well; it walks through every set for that.
        var counted: Double?

        var count: Int?
    }

    /// Nothing when the program is missing.
    init?() {
        guard let status = try? Self.run(["--version"], errors: FileHandle.nullDevice), status == 0 else {
            return nil
        }
    }

    /// Finds the minimal cut sets of a tree, of any size. The fastest of three runs, unless one is too long.
    func run(_ tree: FaultTree, isTurned: Bool, algorithm: String) throws -> Outcome {
        var best = try once(tree, isTurned: isTurned, algorithm: algorithm)
        for _ in 0..<2 where (best.counted ?? .infinity) < 5 {
            let outcome = try once(tree, isTurned: isTurned, algorithm: algorithm)
            if outcome.diagram ?? .infinity < best.diagram ?? .infinity { best = outcome }
        }
        return best
    }

    private func once(_ tree: FaultTree, isTurned: Bool, algorithm: String) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("sets-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("tree.xml")
        let report = folder.appendingPathComponent("report.xml")
        let log = folder.appendingPathComponent("log.txt")
        try tree.openPSA(isTurned: isTurned).write(to: input, atomically: true, encoding: .utf8)
        try Data().write(to: log)
        // Without a limit on the order, sets of more than twenty members would be left out.
        _ = try Self.run(
            [algorithm, "--limit-order", "10000", "--verbosity", "5", "-o", report.path, input.path],
            errors: FileHandle(forWritingTo: log)
        )
        return Outcome(
            diagram: try number(/The algorithm finished in ([0-9.e-]+)/, in: log),
            counted: try number(/<products>([^<]+)<\/products>/, in: report),
            count: try number(/# of products: ([0-9]+)/, in: log).map { Int($0) }
        )
    }

    private func number(_ pattern: Regex<(Substring, Substring)>, in file: URL) throws -> Double? {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return text.firstMatch(of: pattern).flatMap { Double($0.1) }
    }

    /// Runs the program until it ends or patience does, and gives its status.
    private static func run(_ arguments: [String], errors: FileHandle) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["scram"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let deadline = Date(timeIntervalSinceNow: patience)
        while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.002) }
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
