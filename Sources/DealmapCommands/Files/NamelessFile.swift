#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that have no name until they are whole: Linux can have them, on most file systems (open(2), `O_TMPFILE`).
enum NamelessFile {
    #if os(Linux)
        /// `O_TMPFILE` of the kernel's generic interface, which Swift does not import.
        private static let flag = O_DIRECTORY | 0o20_000_000
        /// Where a process finds its own open files by number.
        private static let openFiles = "/proc/self/fd/"

        /// Opens one in a folder; `nil` where that cannot be had.
        static func open(in folder: String, mode: mode_t) -> Int32? {
            guard unsafe access(openFiles, X_OK) == 0 else { return nil }
            let number = openSystem(folder, O_WRONLY | O_CLOEXEC | flag, mode)
            return number >= 0 ? number : nil
        }

        /// Gives it a name that nothing has.
        static func name(_ number: Int32, _ path: String) throws(WriteFailure) {
            let isNamed =
                unsafe linkat(AT_FDCWD, openFiles + "\(number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
            guard isNamed else { throw errno == EEXIST ? .exists : .system(errno) }
        }
    #else
        static func open(in folder: String, mode: mode_t) -> Int32? { nil }

        static func name(_ number: Int32, _ path: String) throws(WriteFailure) { throw .system(ENOTSUP) }
    #endif
}

#if os(Linux)
    /// The system's `open`, which a function of the same name hides.
    private func openSystem(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
        unsafe open(path, flags, mode)
    }
#endif
