/// Why a part of a map belongs to what it holds on one person, in the order in which it is told.
public enum ExtractKind: String, Sendable, Hashable, CaseIterable {
    /// Stands in the person's own block.
    case own
    /// The person decides, or is one of those who do.
    case decides
    /// The person can stop a gate.
    case vetoes
    /// The deciders of a gate ask the person.
    case consulted
    /// The person splits a budget.
    case allocates
    /// A budget is on the person's line.
    case holds
    /// The person asks for a budget.
    case requests
    /// The person releases a budget.
    case releases
    /// A bond from or to the person.
    case relation
    /// Somebody who reports to the person, in the line or beside it.
    case reports
    /// Somebody whom the person, one of us, has met.
    case metBy = "met_by"
    /// A provider whom the person engaged, prefers, deals with or is tied to.
    case provider
    /// An offer, or a provider's work, that is for the person.
    case audience
    /// A meeting with the person.
    case meeting
    /// Something that the person said.
    case said
    /// Something that was said about the person.
    case about
    /// An answer that the person gave to what somebody said.
    case answered
    /// An accepted finding about the person.
    case accepted
    /// A fact about somebody or something else that rests on the person's word.
    case source
    /// A free text that says the person's name or identifier.
    case mention
    /// A comment of the file that says the person's name or identifier, or stands beside what is listed here.
    case comment
}
