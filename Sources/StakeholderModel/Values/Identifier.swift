/// A key of the file that names one object of the map.
///
/// The type parameter keeps a person's identifier from being used where a budget's is meant.
/// Two identifiers are equal when they are canonically equivalent in Unicode (as `String` compares),
/// so `é` typed in one or two characters is the same; case matters.
public struct Identifier<Object>: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The identifier as the file writes it.
    public let text: String

    /// An identifier from the text of the file. What may be in one is the reader's business.
    public init(_ text: String) { self.text = text }

    /// The text, for messages and interpolation.
    public var description: String { text }

    /// Orders by Unicode scalar values, the same on every machine.
    public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

/// Names a stakeholder.
public typealias PersonIdentifier = Identifier<Stakeholder>
/// Names one of our own people.
public typealias TeamMemberIdentifier = Identifier<TeamMember>
/// Names a provider other than us.
public typealias ProviderIdentifier = Identifier<Provider>
/// Names an offer of ours.
public typealias OfferIdentifier = Identifier<Offer>
/// Names a budget.
public typealias BudgetIdentifier = Identifier<Budget>
/// Names a declared gate.
public typealias GateIdentifier = Identifier<Gate>
/// Names an entry of the log.
public typealias LogEntryIdentifier = Identifier<LogEntry>
