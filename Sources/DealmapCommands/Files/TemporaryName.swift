#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The name of a file until it takes the place of another.
enum TemporaryName {
    /// The file has this name, and has to lose it when it is not wanted.
    case given(String)
    /// The file has no name yet; it may get this one.
    case none(String)

    static func newPath(in folder: String) -> String {
        let name = ".dealmap-\(getpid())-\(UInt32.random(in: .min ... .max))"
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    static func move(_ path: String, to target: String) throws(WriteFailure) {
        guard unsafe rename(path, target) == 0 else {
            let number = errno
            remove(path)
            throw .system(number)
        }
    }

    /// Takes a free place only, whoever else tries to.
    static func moveOnlyIfFree(_ path: String, to target: String) throws(WriteFailure) {
        if unsafe link(path, target) == 0 {
            remove(path)
        } else if errno == EEXIST {
            throw .exists
        } else {
            // A file system without hard links: the lock of the folder has to do.
            try move(path, to: target)
        }
    }

    static func remove(_ path: String) { _ = unsafe unlink(path) }
}
