#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// By what a file is known to be the same as before: another file in its place, another size or time is a change.
struct FileStamp: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
    let size: Int64
    /// When the content was changed, in nanoseconds.
    let modified: Int64
    /// When anything about the file was changed, its name too, in nanoseconds.
    let changed: Int64

    /// The stamp of a file, or of the one that a link leads to; `nil` when there is none.
    static func of(_ path: String) -> FileStamp? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        return FileStamp(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            inode: UInt64(truncatingIfNeeded: status.st_ino),
            size: Int64(truncatingIfNeeded: status.st_size),
            modified: nanoseconds(modified),
            changed: nanoseconds(changed)
        )
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
