public import StakeholderModel

/// What a person chose for a picture.
public struct PictureOptions: Sendable, Hashable {
    /// The language of the words that are not the map's own.
    public var language: Language
    /// The heading; the account and the deal when `nil`.
    public var title: String?
    /// Whether findings are shown, as badges and as a list.
    public var showsFindings: Bool
    /// Whether names of people and providers are replaced by what they do.
    public var isRedacted: Bool
    /// The object around which the picture is drawn; the whole map when `nil`.
    public var focus: ObjectReference?
    /// How many levels of the reporting tree are shown, from 1: the top, or the person of the focus, is the first. All
    /// levels when `nil`; the org view alone has levels.
    public var depth: Int?

    /// The options of a picture.
    public init(
        language: Language,
        title: String? = nil,
        showsFindings: Bool = true,
        isRedacted: Bool = false,
        focus: ObjectReference? = nil,
        depth: Int? = nil
    ) {
        self.language = language
        self.title = title
        self.showsFindings = showsFindings
        self.isRedacted = isRedacted
        self.focus = focus
        self.depth = depth
    }
}
