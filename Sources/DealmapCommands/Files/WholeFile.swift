import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes files whole or not at all: whoever reads one meanwhile, and whatever ends the program, there is either
/// the old content or the new one.
enum WholeFile {
    /// What has to stand at the path for it to be written.
    enum Before {
        /// Whatever stands there is replaced.
        case anything
        /// Nothing may stand there.
        case nothing
        /// These bytes: what was read, and nobody changed since.
        case bytes([UInt8])

        /// Whether a file that stands there is replaced.
        var allowsReplacing: Bool {
            guard case .nothing = self else { return true }
            return false
        }
    }

    /// Writes beside the file first and then takes its place. Permissions are kept; a symbolic link stays one, and
    /// the file that it leads to is written.
    ///
    /// - Parameters:
    ///   - text: the whole content.
    ///   - before: what has to stand there.
    ///   - path: where, as the file system takes it.
    ///   - name: what messages call it.
    static func write(
        _ text: String,
        over before: Before = .anything,
        to path: String,
        calling name: String
    ) throws(UsageError) {
        try write(Array(text.utf8), over: before, to: path, calling: name)
    }

    /// The same for bytes.
    static func write(
        _ bytes: [UInt8],
        over before: Before = .anything,
        to path: String,
        calling name: String
    ) throws(UsageError) {
        do throws(WriteFailure) {
            try replace(URL(filePath: path).resolvingSymlinksInPath(), with: bytes, over: before)
        } catch {
            throw error.usageError(calling: name)
        }
    }

    private static func replace(
        _ target: URL,
        with bytes: [UInt8],
        over before: Before
    ) throws(WriteFailure) {
        let folder = try OpenFolder(target.deletingLastPathComponent().path(percentEncoded: false))
        defer { folder.close() }
        // From here on another writer of ours waits, so that nobody comes between the look and the writing.
        try folder.lock()
        let path = target.path(percentEncoded: false)
        let permissions = try TargetFile.permissions(of: path)
        try require(before, at: path, exists: permissions != nil)
        let beside = try TemporaryFile(in: folder, permissions: permissions)
        do throws(WriteFailure) {
            try beside.fill(with: bytes)
            try beside.take(path, mayReplace: before.allowsReplacing)
        } catch {
            beside.discard()
            throw error
        }
        folder.synchronize()
    }

    private static func require(_ before: Before, at path: String, exists: Bool) throws(WriteFailure) {
        switch before {
        case .anything: return
        case .nothing: if exists { throw .exists }
        case .bytes(let expected):
            guard exists, let found = try? Descriptor.readFile(path, atMost: expected.count + 1) else {
                throw .changed
            }
            guard found == expected else { throw .changed }
        }
    }
}
