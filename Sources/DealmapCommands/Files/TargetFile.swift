#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Who may do what with a file.
struct FilePermissions: Hashable {
    let mode: mode_t
    let owner: uid_t
    let group: gid_t
}

/// The file that is to be written.
enum TargetFile {
    /// Whether anything stands at a path, be it a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0
    }

    /// The permissions of a file that may be written; `nil` when there is none.
    static func permissions(of path: String) throws(WriteFailure) -> FilePermissions? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else {
            guard errno == ENOENT else { throw .system(errno) }
            return nil
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        // A file that is protected from writing is not replaced either, though its folder would allow it.
        guard unsafe access(path, W_OK) == 0 else { throw .system(errno) }
        return FilePermissions(mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid)
    }
}
