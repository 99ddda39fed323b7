import StakeholderModel

/// Turns what libyaml says into what a person who is no programmer can act on.
struct SyntaxProblem {
    let failure: YamlFailure
    let places: TextPlaces
    /// The last text that was read whole before the failure.
    let lastScalar: LocatedText?
    /// Where the innermost bracket stands that is still open.
    let openBracket: Int?
    /// Where libyaml stopped.
    let place: Int
    /// Where the thing that libyaml was reading starts.
    let contextPlace: Int

    init(_ failure: YamlFailure, places: TextPlaces, lastScalar: LocatedText?, openBracket: Int?) {
        self.failure = failure
        self.places = places
        self.lastScalar = lastScalar
        self.openBracket = openBracket
        place = places.offset(ofCharacter: failure.problemPlace)
        contextPlace = places.offset(ofCharacter: failure.contextPlace)
    }

    /// What to tell.
    var problem: LocatedProblem {
        if failure.problem.isEmpty { return noMemory }
        if isTab { return tabUsedToIndent }
        if let bracket = closingBracketWithoutOpening { return bracket }
        if let runaway = runawayQuote { return unclosedQuote(at: runaway) }
        return scanningProblem ?? structureProblem ?? other
    }

    private var scanningProblem: LocatedProblem? {
        if failure.context == "while scanning a block scalar" { return textBehindBlockSign }
        if failure.context.hasPrefix("while scanning a tag")
            || failure.problem == "found undefined tag handle"
        {
            return .tag(at: character(at: contextPlace))
        }
        let isQuoted = failure.context == "while scanning a quoted scalar"
        switch failure.problem {
        case "found unexpected end of stream" where isQuoted,
            "found unexpected document indicator" where isQuoted:
            return unclosedQuote(at: contextPlace)
        case "mapping values are not allowed in this context": return unexpectedColon
        case "could not find expected ':'": return missingColon
        case "found character that cannot start any token",
            "did not find expected alphabetic or numeric character":
            return textNeedsQuotes
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return badEscape
        case "mapping keys are not allowed in this context":
            return .questionMarkAlone(at: character(at: place))
        case "found unknown directive name", "found incompatible YAML document",
            "found duplicate %YAML directive", "did not find expected directive name":
            return directive
        default: return nil
        }
    }

    private var structureProblem: LocatedProblem? {
        switch failure.problem {
        case "did not find expected ',' or '}'": notClosed("}")
        case "did not find expected ',' or ']'": notClosed("]")
        case "did not find expected key": lineDoesNotFit
        case "did not find expected '-' indicator": itemExpected
        case "block sequence entries are not allowed in this context": itemNotAllowed
        case "did not find expected node content": valueExpected
        case "did not find expected <document start>": afterTheEnd
        case "found unexpected ':'": missingSpace
        default: nil
        }
    }

    /// Whether a tab stands where libyaml stopped, with nothing but blanks before it on the line.
    private var isTab: Bool {
        if failure.problem.hasPrefix("found a tab character") { return true }
        guard places.holds("\t", at: place) else { return false }
        return failure.problem == "found character that cannot start any token"
    }

    /// The opening quote of a text over several lines that ends right where libyaml stopped:
    /// its closing quote is most likely the opening one of a later text.
    private var runawayQuote: Int? {
        guard let lastScalar, lastScalar.style == .quoted else { return nil }
        let range = lastScalar.range
        let isNear = (range.upperBound...range.upperBound + 2).contains(place)
        guard isNear, places.text(range).contains(where: \.isNewline) else { return nil }
        return range.lowerBound
    }
}

extension SyntaxProblem {
    /// The character at a place, or nothing at the end of the text.
    func character(at offset: Int) -> Range<Int> {
        let start = min(offset, places.bytes.count)
        var end = min(start + 1, places.bytes.count)
        while end < places.bytes.count, places.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }

    /// From a place to the end of its line.
    func restOfLine(from offset: Int) -> Range<Int> {
        let line = places.line(around: offset)
        return places.trimmed(offset..<max(offset, line.upperBound))
    }
}
