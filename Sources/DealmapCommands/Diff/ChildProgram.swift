#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs another program and reads what it writes. No shell is between: an argument is one argument, whatever it holds.
struct ChildProgram {
    /// What came of a program.
    struct Outcome {
        let output: [UInt8]
        /// The number with which it ended; `nil` when a signal ended it.
        let exit: Int32?
    }

    /// The absolute path of the program.
    let path: String
    /// All environment variables that it gets.
    let variables: [String: String]

    /// Finds a program in the folders of `PATH`. Folders that are not absolute are left out: what lies beside a map is not
    /// run.
    init?(named name: String, in variables: [String: String], passing: [String: String]) {
        let folders = (variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        let candidates = folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
        guard let found = candidates.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
        path = found
        self.variables = passing
    }

    /// Runs the program to its end, without input; what it says on standard error goes nowhere.
    ///
    /// - Throws: `InputFailure` when it cannot be started, or writes more than the limit.
    func run(_ arguments: [String], atMost limit: Int) throws(InputFailure) -> Outcome {
        let (reading, writing) = try ChildProgram.pipe()
        defer { close(reading) }
        let child: pid_t
        do throws(InputFailure) {
            child = try spawn(arguments, writing: writing)
        } catch {
            close(writing)
            throw error
        }
        close(writing)
        do throws(InputFailure) {
            let output = try Descriptor(number: reading).readAll(atMost: limit)
            return Outcome(output: output, exit: ChildProgram.wait(for: child))
        } catch {
            kill(child, SIGKILL)
            _ = ChildProgram.wait(for: child)
            throw error
        }
    }

    private func spawn(_ arguments: [String], writing: Int32) throws(InputFailure) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, writing, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let environment = unsafe settings.map { unsafe strdup($0) } + [nil]
        defer { unsafe (words + environment).forEach { unsafe free($0) } }
        var child: pid_t = 0
        let number = unsafe posix_spawn(&child, path, &actions, nil, words, environment)
        guard number == 0 else { throw InputFailure(systemError: number) }
        return child
    }

    /// Both ends of a pipe, which a program that is started later does not inherit.
    private static func pipe() throws(InputFailure) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        let status = unsafe systemPipe(&ends)
        for end in ends where status == 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        guard status == 0 else { throw InputFailure(systemError: errno) }
        return (ends[0], ends[1])
    }

    private static func wait(for child: pid_t) -> Int32? {
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        // The macros of C are not there: the low seven bits are a signal, the next eight the number.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}

private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { unsafe pipe(ends) }

/// The path of a file without any symbolic link in it; `nil` when there is no such file.
func pathWithoutLinks(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
}
