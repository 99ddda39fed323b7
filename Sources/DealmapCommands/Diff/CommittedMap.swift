import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A map as a commit of its repository has it.
struct CommittedMap {
    let bytes: [UInt8]
    /// What messages call it: the path and the commit.
    let name: String

    /// Reads the map as it stood.
    ///
    /// - Parameters:
    ///   - path: the file, as it was typed.
    ///   - name: what messages call it.
    ///   - revision: the commit; the last one when `nil`.
    ///   - environment: the world around the command.
    /// - Throws: a usage error that says what is missing.
    init(
        _ path: String,
        calling name: String,
        at revision: String?,
        in environment: CommandEnvironment
    ) throws(UsageError) {
        guard let file = pathWithoutLinks(environment.absolutePath(path)) else {
            throw UsageError(Refusal(name, .missing))
        }
        let parts = file.split(separator: "/").map(String.init)
        let folder = "/" + parts.dropLast().joined(separator: "/")
        guard let git = GitProgram(in: folder, variables: environment.variables) else {
            throw GitProblem.noGit
        }
        do {
            let source = GitSource(git: git, name: name, file: file, revision: revision)
            (bytes, self.name) = try source.read()
        } catch let problem as UsageError {
            throw problem
        } catch {
            throw GitProblem.failed(name)
        }
    }
}

/// One file of a repository, step by step.
private struct GitSource {
    let git: GitProgram
    /// What messages call it.
    let name: String
    /// As the file system has it.
    let file: String
    let revision: String?

    func read() throws -> (bytes: [UInt8], name: String) {
        guard let prefix = try git.prefix() else {
            throw hasRepository ? GitProblem.refused(name) : GitProblem.noRepository(name)
        }
        let inside = prefix + (file.split(separator: "/").last.map(String.init) ?? "")
        let head = try git.commit("HEAD")
        guard let commit = try revision.map(git.commit) ?? head else {
            throw revision.map { GitProblem.unknown($0, hasCommit: head != nil) }
                ?? GitProblem.noCommit(name)
        }
        let short = String(commit.prefix(7))
        if let bytes = try bytes(of: inside, in: commit) { return (bytes, "\(name) (\(short))") }
        guard let head, try git.file(inside, in: head) != nil else { throw GitProblem.notTracked(name) }
        guard let former = try git.formerPath(of: inside, in: commit, since: head),
            let bytes = try bytes(of: former, in: commit)
        else { throw GitProblem.notThere(name, short) }
        return (bytes, "\(former) (\(short))")
    }

    private func bytes(of path: String, in commit: String) throws -> [UInt8]? {
        try git.file(path, in: commit).flatMap { try git.bytes(of: $0) }
    }

    /// Whether a folder around the file looks like a repository, which git then does not open.
    private var hasRepository: Bool {
        FolderPath(ofFile: file).upwards.contains { FileManager.default.fileExists(atPath: $0 + ".git") }
    }
}
