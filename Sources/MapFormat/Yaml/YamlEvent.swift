/// One step of libyaml through a text.
struct YamlEvent {
    /// What was met.
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias
        case scalar(String, LocatedText.Style)
        case sequenceStart(isFlow: Bool)
        case sequenceEnd
        case mappingStart(isFlow: Bool)
        case mappingEnd
    }

    let kind: Kind
    /// The first character, counted from the start of the text.
    let start: Int
    /// The character after the last one. For a block mapping or list, libyaml tells the start of the next token.
    let end: Int
    let hasAnchor: Bool
    let hasTag: Bool
}

/// What libyaml says when it cannot go on.
struct YamlFailure {
    /// What is wrong, in libyaml's words.
    let problem: String
    /// What was being read, in libyaml's words; may be empty.
    let context: String
    /// The character at which the problem was met.
    let problemPlace: Int
    /// The character at which the thing being read starts.
    let contextPlace: Int
}
