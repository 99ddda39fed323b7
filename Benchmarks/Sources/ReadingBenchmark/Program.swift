import Foundation

/// A program that runs as a process of its own, its output thrown away.
struct Program {
    let arguments: [String]

    /// Runs the program to its end; throws when it cannot be started or ends in a status that is not expected.
    func run(expecting statuses: ClosedRange<Int32> = 0...0) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard statuses.contains(process.terminationStatus) else {
            throw ProgramFailure(program: arguments.joined(separator: " "), status: process.terminationStatus)
        }
    }

    /// Whether the program runs and succeeds.
    var succeeds: Bool { (try? run()) != nil }
}

/// A program that ended otherwise than it should.
struct ProgramFailure: Error {
    let program: String
    let status: Int32
}
