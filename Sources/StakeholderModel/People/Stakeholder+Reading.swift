extension Stakeholder {
    /// What a card and a sentence call the person: the name, else the title, else the identifier.
    public var displayName: String { name ?? title ?? identifier.text }

    /// Whether this stands for several people who act alike.
    public var isGroup: Bool { count.knowledge != .absent }

    /// Whether the person works elsewhere; somebody of the client's when nobody said otherwise.
    public var isExternal: Bool { external.value ?? false }

    /// The manager, known or assumed.
    public var manager: PersonIdentifier? { reportsTo.value?.manager }

    /// Whether a role is there, known or assumed.
    public func has(_ role: Role) -> Bool { roles.contains(role) }
}
