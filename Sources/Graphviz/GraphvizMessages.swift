import CGraphviz
import Synchronization

/// What Graphviz has to say during a layout. It hands out a message in fragments, which are joined here.
enum GraphvizMessages {
    private static let fragments = Mutex<[UInt8]>([])
    /// More than this is repetition: one message for each of thousands of boxes.
    private static let maximumLength = 2_000

    /// Takes the messages of Graphviz, which would go to standard error.
    static func listen() {
        forget()
        _ = unsafe cgraphviz_listen { fragment in
            if let fragment = unsafe fragment { GraphvizMessages.take(unsafe String(cString: fragment)) }
            return 0
        }
    }

    static func stopListening() {
        _ = unsafe cgraphviz_listen(nil)
    }

    /// Starts anew, with no message and no error.
    static func forget() {
        fragments.withLock { $0.removeAll() }
        cgraphviz_forget_errors()
    }

    /// Whether Graphviz met an error; warnings do not count.
    static var haveError: Bool { cgraphviz_met_error() }

    /// The messages in one line.
    static var joined: String {
        let text = fragments.withLock { String(decoding: $0, as: UTF8.self) }
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.isEmpty ? "no reason given" : line
    }

    private static func take(_ fragment: String) {
        fragments.withLock { bytes in
            bytes.append(contentsOf: fragment.utf8.prefix(max(0, maximumLength - bytes.count)))
        }
    }
}
