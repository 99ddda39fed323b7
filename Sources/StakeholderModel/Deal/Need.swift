/// Why the client would buy, in the client's words.
public struct Need: Sendable, Hashable {
    /// What it changes for them.
    public var impact: FactList<String> = .notAsked
    /// How they will measure it.
    public var measure: FactList<String> = .notAsked
    /// What they said they expect.
    public var expected: FactList<String> = .notAsked
    /// What lies underneath.
    public var underlying: FactList<String> = .notAsked
    /// By what they will choose.
    public var criteria: FactList<String> = .notAsked
    /// Why now.
    public var whyNow: FactList<String> = .notAsked

    /// A need that nobody asked about.
    public init() {}
}
