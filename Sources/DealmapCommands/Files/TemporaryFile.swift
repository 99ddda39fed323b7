#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A new file beside the one whose place it will take.
struct TemporaryFile {
    private let path: String
    private let number: Int32

    /// - Parameter permissions: those of the file that is replaced; a new file gets what the system gives.
    init(in folder: OpenFolder, permissions: FilePermissions?) throws(WriteFailure) {
        let name = ".dealmap-\(getpid())-\(UInt32.random(in: .min ... .max))"
        path = folder.path.hasSuffix("/") ? folder.path + name : folder.path + "/" + name
        let mode: mode_t = permissions == nil ? 0o666 : 0o600
        number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard number >= 0 else { throw .system(errno) }
        if let permissions { keep(permissions) }
    }

    /// The owner first, since a change of owner takes marks away from the mode. Who may not give a file away
    /// keeps it, as with any editor.
    private func keep(_ permissions: FilePermissions) {
        if permissions.owner != geteuid() || permissions.group != getegid() {
            _ = fchown(number, permissions.owner, permissions.group)
        }
        _ = fchmod(number, permissions.mode)
    }

    /// Writes the content and waits until it is on the disk.
    func fill(with bytes: [UInt8]) throws(WriteFailure) {
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(number, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .system(written < 0 ? errno : ENOSPC) }
            start += written
        }
        guard fsync(number) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .system(errno) }
    }

    /// Takes the place of a file, at once for whoever reads it.
    ///
    /// - Parameter mayReplace: whether a file may stand there; without it, one that came meanwhile stays.
    func take(_ target: String, mayReplace: Bool) throws(WriteFailure) {
        guard !mayReplace else { return try move(to: target) }
        if unsafe link(path, target) == 0 {
            discard()
        } else if errno == EEXIST {
            throw .exists
        } else {
            // A file system without hard links: the lock of the folder has to do.
            try move(to: target)
        }
    }

    private func move(to target: String) throws(WriteFailure) {
        guard unsafe rename(path, target) == 0 else { throw .system(errno) }
        closeNumber(number)
    }

    /// Takes the file away again.
    func discard() {
        closeNumber(number)
        unlinkPath(path)
    }
}

private func unlinkPath(_ path: String) { _ = unsafe unlink(path) }
