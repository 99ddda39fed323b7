/// Why there is no placement.
public enum LayoutError: Error, Sendable, Hashable {
    /// The engine could not be started.
    case unavailable(reason: String)
    /// The engine gave up; the reason is in its own words.
    case refused(reason: String)
    /// The engine claims success, but its answer lacks something.
    case incomplete(reason: String)
    /// The skeleton has more boxes than the engine takes.
    case tooLarge(boxes: Int, limit: Int)
}

extension LayoutError: CustomStringConvertible {
    /// What happened, in one English sentence.
    public var description: String {
        switch self {
        case .unavailable(let reason): "the layout engine is not available: \(reason)"
        case .refused(let reason): "the layout engine refused the picture: \(reason)"
        case .incomplete(let reason): "the layout engine gave an incomplete answer: \(reason)"
        case .tooLarge(let boxes, let limit):
            "the picture has \(boxes) boxes, and the layout engine takes at most \(limit)"
        }
    }
}
