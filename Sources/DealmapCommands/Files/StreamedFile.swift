import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A file that grows beside the one whose place it takes at the end: until then, and whatever ends the program, there is
/// the old content or nothing.
final class StreamedFile {
    private let target: String
    private let name: String
    private let folder: OpenFolder
    private let beside: TemporaryFile
    private var isOpen = true

    /// - Parameters:
    ///   - path: where it will stand, as the file system takes it; a symbolic link stays one.
    ///   - name: what messages call it.
    init(to path: String, calling name: String) throws(UsageError) {
        self.name = name
        let target = URL(filePath: path).resolvingSymlinksInPath()
        self.target = target.path(percentEncoded: false)
        do throws(WriteFailure) {
            folder = try OpenFolder(target.deletingLastPathComponent().path(percentEncoded: false))
            let permissions = try TargetFile.permissions(of: self.target)
            beside = try TemporaryFile(in: folder, permissions: permissions)
        } catch {
            throw error.usageError(calling: name)
        }
    }

    deinit {
        if isOpen { beside.discard() }
        folder.close()
    }

    func append(_ text: String) throws(UsageError) {
        do throws(WriteFailure) {
            try beside.append(Array(text.utf8))
        } catch {
            throw error.usageError(calling: name)
        }
    }

    /// Takes the place of the file.
    func finish() throws(UsageError) {
        do throws(WriteFailure) {
            try beside.synchronize()
            try folder.lock()
            // Something else may have come there meanwhile.
            _ = try TargetFile.permissions(of: target)
            try beside.take(target, mayReplace: true)
            isOpen = false
            folder.synchronize()
        } catch {
            throw error.usageError(calling: name)
        }
    }
}
