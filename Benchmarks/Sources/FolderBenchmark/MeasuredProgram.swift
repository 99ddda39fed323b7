import Foundation

/// A program as a process of its own, its output thrown away: how long it took, and how much memory at most.
struct MeasuredProgram {
    let arguments: [String]

    struct Result {
        let seconds: Double
        /// The most memory that it held at once, in MB of 1,000,000 bytes.
        let megabytes: Double
        /// How it ended, as `wait4` tells it.
        let status: Int32
    }

    /// Runs the program to its end, or kills it after some seconds.
    func run(killedAfter limit: Double? = nil) throws -> Result {
        let start = ContinuousClock.now
        let process = try started()
        if let limit {
            Thread.sleep(forTimeInterval: limit)
            kill(process, SIGKILL)
        }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process else { throw CocoaError(.featureUnsupported) }
        let time = start.duration(to: .now).components
        return Result(
            seconds: Double(time.seconds) + Double(time.attoseconds) / 1e18,
            megabytes: Double(usage.ru_maxrss) * 1_024 / 1e6,
            status: status
        )
    }

    private func started() throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for number in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
        }
        var words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        guard let program = arguments.first,
            posix_spawnp(&process, program, &actions, nil, &words, environ) == 0
        else {
            throw CocoaError(.fileNoSuchFile)
        }
        return process
    }
}
