/// The program git, asked for nothing but what it has stored.
///
/// A repository can hold settings that name programs: to show a file, to compare, to watch the folder, to fetch what is not
/// there. Nothing that is asked here runs one of them: only stored objects are read, no index, no work tree, no filter, and
/// every protocol is closed. Whether a repository of somebody else's is opened at all is git's decision (`safe.directory`).
struct GitProgram {
    private let program: ChildProgram
    private let folder: String

    /// Variables that git may have of those around us: where its own settings are, and no repository.
    private static let passed: Set<String> = [
        "HOME", "XDG_CONFIG_HOME", "PATH", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
        "GIT_CEILING_DIRECTORIES",
    ]

    /// - Parameters:
    ///   - folder: the absolute path of the folder in which the file stands.
    ///   - variables: the environment variables around us.
    /// - Returns: `nil` when there is no git.
    init?(in folder: String, variables: [String: String]) {
        var passing = variables.filter { GitProgram.passed.contains($0.key) }
        passing["LC_ALL"] = "C"
        passing["GIT_ALLOW_PROTOCOL"] = "none"
        passing["GIT_NO_LAZY_FETCH"] = "1"
        passing["GIT_OPTIONAL_LOCKS"] = "0"
        passing["GIT_TERMINAL_PROMPT"] = "0"
        guard let program = ChildProgram(named: "git", in: variables, passing: passing) else { return nil }
        self.program = program
        self.folder = folder
    }

    /// What a command of git writes; `nil` when it fails.
    private func output(_ arguments: String...) throws(InputFailure) -> [UInt8]? {
        let settings = [
            "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c",
            "safe.bareRepository=explicit", "-C", folder,
        ]
        let outcome = try program.run(settings + arguments, atMost: MapFiles.largestFile)
        return outcome.exit == 0 ? outcome.output : nil
    }

    /// Where the folder stands below the top of its repository, with a slash at its end; `nil` when git opens none here.
    func prefix() throws(InputFailure) -> String? {
        try output("rev-parse", "--show-prefix").map { GitProgram.line($0) }
    }

    /// The hash of a commit; `nil` when there is none of that name.
    func commit(_ revision: String) throws(InputFailure) -> String? {
        guard !revision.isEmpty, !revision.hasPrefix("-") else { return nil }
        let found = try output("rev-parse", "--verify", "--quiet", "\(revision)^{commit}")
        return found.map { GitProgram.line($0) }.flatMap { GitProgram.isHash($0) ? $0 : nil }
    }

    /// The hash of a file as a commit has it; `nil` when it does not.
    ///
    /// - Parameter path: from the top of the repository.
    func file(_ path: String, in commit: String) throws(InputFailure) -> String? {
        let listed = try output("ls-tree", "-z", "--full-tree", commit, "--", path) ?? []
        let entries = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        for entry in entries {
            let words = entry.prefix { $0 != "\t" }.split(separator: " ")
            guard words.count == 3, words[1] == "blob", words[0] != "120000" else { continue }
            return String(words[2])
        }
        return nil
    }

    /// The bytes of a file by its hash.
    func bytes(of hash: String) throws(InputFailure) -> [UInt8]? { try output("cat-file", "blob", hash) }

    /// What a file was called in an earlier commit, when it was renamed since; paths from the top of the repository.
    func formerPath(of path: String, in earlier: String, since later: String) throws(InputFailure) -> String?
    {
        let changes = try output(
            "diff-tree",
            "-r",
            "-z",
            "-M",
            "--name-status",
            "--diff-filter=R",
            "--no-ext-diff",
            "--no-textconv",
            earlier,
            later
        )
        let words = (changes ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        for start in stride(from: 0, to: words.count - 2, by: 3) where words[start + 2] == path {
            return words[start + 1]
        }
        return nil
    }

    private static func line(_ bytes: [UInt8]) -> String {
        let end = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
        return String(decoding: end, as: UTF8.self)
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count >= 40 && text.allSatisfy(\.isHexDigit)
    }
}
