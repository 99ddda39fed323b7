#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A new file beside the one whose place it will take.
///
/// Where the system can, it has no name until it is whole, so that nothing of it is left when the program is killed.
struct TemporaryFile {
    private let name: TemporaryName
    private let number: Int32

    /// - Parameter permissions: those of the file that is replaced; a new file gets what the system gives.
    init(in folder: OpenFolder, permissions: FilePermissions?) throws(WriteFailure) {
        let mode: mode_t = permissions == nil ? 0o666 : 0o600
        let path = TemporaryName.newPath(in: folder.path)
        if let number = NamelessFile.open(in: folder.path, mode: mode) {
            self.number = number
            name = .none(path)
        } else {
            number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
            name = .given(path)
        }
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
        try append(bytes)
        try synchronize()
    }

    /// Writes more of the content.
    func append(_ bytes: [UInt8]) throws(WriteFailure) {
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(number, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .system(written < 0 ? errno : ENOSPC) }
            start += written
        }
    }

    /// Waits until the content is on the disk.
    func synchronize() throws(WriteFailure) {
        guard fsync(number) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .system(errno) }
    }

    /// Takes the place of a file, at once for whoever reads it.
    ///
    /// - Parameter mayReplace: whether a file may stand there; without it, one that came meanwhile stays.
    func take(_ target: String, mayReplace: Bool) throws(WriteFailure) {
        try name(for: target, mayReplace: mayReplace)
        closeNumber(number)
    }

    private func name(for target: String, mayReplace: Bool) throws(WriteFailure) {
        switch name {
        case .none where !mayReplace: try NamelessFile.name(number, target)
        case .none(let path):
            // Only a file with a name can take the place of another.
            try NamelessFile.name(number, path)
            try TemporaryName.move(path, to: target)
        case .given(let path) where !mayReplace: try TemporaryName.moveOnlyIfFree(path, to: target)
        case .given(let path): try TemporaryName.move(path, to: target)
        }
    }

    /// Takes the file away again.
    func discard() {
        closeNumber(number)
        if case .given(let path) = name { TemporaryName.remove(path) }
    }
}
