/// Why there is no PNG or PDF of a picture.
public enum RasterizingError: Error, Sendable, Hashable {
    /// The PNG would be too large, or smaller than a pixel; up to this scale it would not be too large.
    case unfitSize(largestScale: Double)
    /// librsvg or cairo gave up, for this reason.
    case failed(String)
}
