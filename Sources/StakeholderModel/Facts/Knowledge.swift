/// How much is known of one thing. The four states stay different from the file to the picture.
public enum Knowledge: String, Sendable, Hashable, CaseIterable {
    /// Nobody asked: the file says nothing.
    case absent
    /// Somebody asked, and it is still unknown.
    case unknown
    /// A value that nobody has confirmed.
    case assumed
    /// A value that somebody stated or saw.
    case known
}
