import Foundation

/// The fastest of some runs: the others were held up by whatever else the machine did.
func seconds(_ runs: Int, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in
        let time = try clock.measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    return times.min() ?? 0
}

func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

func milliseconds(_ seconds: Double) -> String { column(String(format: "%.2f", seconds * 1_000), 12) }

/// A whole process; its status, or nothing when it cannot be started.
func run(_ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
}

/// A line at once: what takes long should be seen to take long.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
