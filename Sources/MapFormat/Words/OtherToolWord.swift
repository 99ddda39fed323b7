/// A name that somebody else gives to one of our values.
struct OtherToolWord<Value: Sendable>: Sendable {
    /// The name as they write it; any case, accents, spaces, hyphens and underscores are read.
    let word: String
    /// What it is here.
    let value: Value
    /// Who writes it so.
    let users: [WordUser]

    init(_ word: String, _ value: Value, _ users: WordUser...) {
        self.word = word
        self.value = value
        self.users = users
    }
}

/// A name in another tool that is not read, and why.
struct LeftOutWord: Sendable {
    let words: [String]
    let user: WordUser
    let reason: String
}
