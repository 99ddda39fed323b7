#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reading and writing through the numbers that the system gives to open files.
struct Descriptor {
    static let standardInput = Descriptor(number: STDIN_FILENO)
    static let standardOutput = Descriptor(number: STDOUT_FILENO)
    static let standardError = Descriptor(number: STDERR_FILENO)

    private static let chunkSize = 64 * 1024

    let number: Int32

    var isTerminal: Bool { isatty(number) == 1 }

    /// Writes all of a text. Once the reader has gone, as `head` does, the rest of the text has no one to go to
    /// and is dropped; so is all of it when nobody ever listened.
    ///
    /// - Returns: the system's number for any other reason why not all was written, such as a full disk.
    func write(_ text: String) -> Int32? {
        var text = text
        return text.withUTF8 { buffer in
            var start = 0
            while start < buffer.count {
                let rest = unsafe UnsafeRawBufferPointer(buffer).dropFirst(start)
                let written = unsafe systemWrite(number, UnsafeRawBufferPointer(rebasing: rest))
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return [EPIPE, EBADF].contains(errno) ? nil : errno }
                start += written
            }
            return nil
        }
    }

    /// Reads to the end, at most so many bytes.
    func readAll(atMost limit: Int) throws(InputFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try readSome(Descriptor.chunkSize)
            if chunk.isEmpty { return bytes }
            guard bytes.count + chunk.count <= limit else { throw .tooLarge }
            bytes += chunk
        }
    }

    /// Reads what is there, at most so many bytes, and waits while there is nothing; gives none at the end.
    func readSome(_ limit: Int) throws(InputFailure) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: limit)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe systemRead(number, $0) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFailure(systemError: errno) }
            chunk.removeLast(chunk.count - count)
            return chunk
        }
    }

    /// Reads a regular file to its end, at most so many bytes. Opening does not wait, as it would for a pipe
    /// that nobody writes to.
    static func readFile(_ path: String, atMost limit: Int) throws(InputFailure) -> [UInt8] {
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard number >= 0 else { throw InputFailure(systemError: errno) }
        defer { close(number) }
        let descriptor = Descriptor(number: number)
        try descriptor.requireRegularFile()
        return try descriptor.readAll(atMost: limit)
    }

    /// Why the names in a folder cannot be listed; `nil` when they can.
    static func problem(withFolder path: String) -> InputFailure? {
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NONBLOCK)
        guard number >= 0 else { return InputFailure(systemError: errno) }
        close(number)
        return nil
    }

    private func requireRegularFile() throws(InputFailure) {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw InputFailure(systemError: errno) }
        let type = status.st_mode & S_IFMT
        if type == S_IFDIR { throw .isFolder }
        guard type == S_IFREG else { throw .notRegular }
    }

    /// A reader who has gone is told by the result of writing, not by ending the program.
    static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe write(number, bytes.baseAddress, bytes.count)
}

private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    unsafe read(number, bytes.baseAddress, bytes.count)
}

extension InputFailure {
    init(systemError number: Int32) {
        switch number {
        case ENOENT, ENOTDIR: self = .missing
        case EACCES, EPERM: self = .notPermitted
        case EISDIR: self = .isFolder
        // Opening a socket, or a device without a driver.
        case ENXIO, ENODEV: self = .notRegular
        default: self = .system(number)
        }
    }
}
