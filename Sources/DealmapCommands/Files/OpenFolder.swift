#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder in which something is written.
struct OpenFolder {
    let path: String
    private let number: Int32

    init(_ path: String) throws(WriteFailure) {
        self.path = path
        number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard number >= 0 else { throw .system(errno) }
    }

    /// Waits until no other writer of ours is at work in the folder; held until the folder is closed. Where the
    /// file system has no locks, nobody waits.
    func lock() throws(WriteFailure) {
        while flock(number, LOCK_EX) != 0 {
            switch errno {
            case EINTR: continue
            case ENOLCK, ENOTSUP, EOPNOTSUPP, EINVAL, EBADF: return
            default: throw .system(errno)
            }
        }
    }

    /// Sees to it that the new name of a file outlives a power cut, where the file system can.
    func synchronize() { fsync(number) }

    func close() { closeNumber(number) }
}

/// The system's `close`, which a method of the same name hides.
func closeNumber(_ number: Int32) { close(number) }
