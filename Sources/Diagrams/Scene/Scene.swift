/// A picture before anything has a place: plain values, which can be written as JSON.
public struct Scene: Sendable, Hashable, Codable {
    /// The heading of the picture.
    public let title: String
    /// What stands below the heading: the reference date, what was found.
    public internal(set) var subtitle: String
    /// What the picture shows, as a sentence, for those who hear it.
    public internal(set) var description: String
    /// The code of the language: `en` or `fr`.
    public let language: String
    /// Every card, people first, in the order of the map.
    public internal(set) var cards: [Card]
    /// The reporting lines between cards of people.
    public internal(set) var tree: [TreeLine]
    /// The units whose people stand together.
    public internal(set) var frames: [UnitFrame]
    /// The cards that stand beside the tree, in order.
    public internal(set) var besideTree: [String]
    /// The columns of a view that reads from left to right; none in a view that is a tree.
    public var columns: [SceneColumn] = []
    /// What binds cards otherwise.
    public internal(set) var links: [SceneLink]
    /// The finding groups, in order.
    public internal(set) var findings: [FindingRow]
    /// The title of the list of findings.
    public let findingsTitle: String
    /// The signs that the picture uses.
    public internal(set) var legend: [LegendEntry]
    /// The table of a view whose cards stand in cells.
    public var grid: SceneGrid?
    /// The table of a view that says who met whom.
    public var coverage: SceneCoverage?
    /// The way to other pictures; `nil` for a picture that stands alone.
    public var navigation: [SceneStep]?
}

/// Cards that stand below each other, under a heading that may span several columns.
public struct SceneColumn: Sendable, Hashable, Codable {
    /// The heading; empty when the heading of the column on the left goes on.
    public let title: String
    /// The cards, from the top.
    public let cards: [String]
}

/// A reporting line: a manager and somebody who reports to them.
public struct TreeLine: Sendable, Hashable, Codable {
    /// The card of the manager.
    public let parent: String
    /// The card of who reports.
    public let child: String
    /// Whether nobody has confirmed it.
    public let isAssumed: Bool
}

/// A frame around the people of one unit who stand together in the tree.
public struct UnitFrame: Sendable, Hashable, Codable {
    /// A stable name, such as `unit-1`.
    public let identifier: String
    /// The name of the unit.
    public let title: String
    /// The cards in it.
    public let members: [String]
}

/// What a line between two cards means.
public enum LinkKind: String, Sendable, Hashable, Codable, CaseIterable {
    case influence
    case mandate
    case introduction
    case trust
    case conflict
    case dotted
    case budget
    case provider
    case mappedPath
    case fragilePath
    case contestedPath
    case unmappedPath
    case blockedPath
    case passedPath
}

/// A line between two cards that is no reporting line.
public struct SceneLink: Sendable, Hashable, Codable {
    /// A stable name, such as `link/person-dg/person-formation/mandate`.
    public internal(set) var identifier: String
    /// The card from which it goes.
    public internal(set) var from: String
    /// The card to which it goes.
    public internal(set) var to: String
    /// What it means.
    public let kind: LinkKind
    /// What is written on it.
    public internal(set) var label: String
    /// Whether nobody has confirmed it.
    public internal(set) var isAssumed: Bool
    /// How thick it is, from 1 to 5.
    public internal(set) var weight: Int
    /// What it says, as a sentence, for those who hear the picture.
    public internal(set) var description: String
    /// What happened to it since an earlier picture; `nil` where nothing did, or nobody compares.
    public var mark: DifferenceMark?
}

/// One finding group in the list below a picture.
public struct FindingRow: Sendable, Hashable, Codable {
    /// The number on the badges.
    public let badge: Badge
    /// What the group is about.
    public let title: String
    /// The headline.
    public let text: String
}

/// One sign of the legend.
public struct LegendEntry: Sendable, Hashable, Codable {
    /// What the sign is.
    public enum Sign: Sendable, Hashable, Codable {
        case treeLine
        case link(LinkKind)
        case assumedLine
        case card(CardSign)
        case access
        case say(CardForm.Say)
        case onlyWay
        case contact(SceneCoverage.Contact)
        case thread(SceneCoverage.Thread)
        case badge
        case mark(DifferenceMark)
    }

    /// The sign.
    public let sign: Sign
    /// What it means.
    public let text: String
}
