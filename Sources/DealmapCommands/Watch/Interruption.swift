#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Waiting that somebody can end with Ctrl-C.
///
/// The signals that end a program are held back rather than handled: what is at work when one comes is finished, and nothing
/// runs in between. They are held back from the first wait on.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Waits.
    ///
    /// - Returns: whether nobody wants to end the program.
    static func pause(_ duration: Duration) -> Bool {
        holdBack()
        if duration > .zero {
            let (seconds, rest) = duration.components
            var time = timespec()
            time.tv_sec = .init(seconds)
            time.tv_nsec = .init(rest / 1_000_000_000)
            _ = unsafe nanosleep(&time, nil)
        }
        return !isAsked
    }

    private static func holdBack() {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for signal in signals { unsafe sigaddset(&set, signal) }
        _ = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    private static var isAsked: Bool {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        _ = unsafe sigpending(&set)
        return signals.contains { unsafe sigismember(&set, $0) == 1 }
    }
}
