import Findings
import StakeholderModel

/// Mistakes of texts and brackets inside brackets.
extension SyntaxProblem {
    /// What a text inside brackets has that ends it too early: an apostrophe, `: `, ` #`.
    var textInBrackets: LocatedProblem? {
        if let hash = hashInBrackets { return hash }
        if let wrong = wrongBracket { return wrong }
        guard let lastScalar, isSameLine(lastScalar.range.lowerBound), place >= lastScalar.range.upperBound
        else { return nil }
        let between = places.text(lastScalar.range.upperBound..<place)
        guard between.allSatisfy({ $0 == " " }) else { return nil }
        if lastScalar.style == .quoted, places.holds(":", at: place) == false {
            var problem = textAfterQuote(lastScalar.range)
            problem.misleads = contextPlace..<Int.max
            return problem
        }
        guard places.holds(": ", at: place) else { return nil }
        return colonInBrackets(lastScalar.range.lowerBound)
    }

    private func colonInBrackets(_ start: Int) -> LocatedProblem {
        let line = places.line(around: place)
        let rest = places.text(place..<max(place, line.upperBound))
        let end = place + rest.prefix { !",}]".contains($0) }.utf8.count
        let range = places.trimmed(start..<end)
        var problem = LocatedProblem.unquotedColon(places.text(range), at: range)
        problem.misleads = contextPlace..<Int.max
        return problem
    }

    /// On the line of a bracket that is never closed, a ` #` makes a comment of the rest.
    private var hashInBrackets: LocatedProblem? {
        let line = places.line(around: contextPlace)
        guard let lastScalar, line.contains(lastScalar.range.lowerBound) || lastScalar.range.isEmpty,
            lastScalar.style == .plain
        else { return nil }
        let rest = places.text(
            lastScalar.range.upperBound..<max(lastScalar.range.upperBound, line.upperBound)
        )
        guard rest.hasPrefix(" #") else { return nil }
        var problem = LocatedProblem.commentClosingBracket(
            opening: places.text(character(at: contextPlace)),
            hash: lastScalar.range.upperBound + 1
        )
        problem.misleads = contextPlace..<Int.max
        return problem
    }

    /// `[a, b}`.
    private var wrongBracket: LocatedProblem? {
        let opening = places.text(character(at: contextPlace))
        let found = places.text(character(at: place))
        guard (opening == "[" && found == "}") || (opening == "{" && found == "]") else { return nil }
        let right = Wording.quoted(opening == "[" ? "]" : "}")
        return LocatedProblem(
            code: .unclosedBracket,
            message: Wording(
                en: "\(Wording.quoted(found).en) cannot close what \(Wording.quoted(opening).en) opened",
                fr:
                    "\(Wording.quoted(found).fr) ne peut pas fermer ce que \(Wording.quoted(opening).fr) a ouvert"
            ),
            range: character(at: place),
            label: Wording(en: "\(right.en) is missing before this", fr: "il manque \(right.fr) avant ceci"),
            notes: [
                .init(
                    message: Wording(en: "opened here", fr: "ouvert ici"),
                    range: character(at: contextPlace)
                )
            ],
            misleads: contextPlace..<Int.max
        )
    }

    /// A bracket that closes nothing.
    var closingBracketWithoutOpening: LocatedProblem? {
        guard openBracket == nil, places.holds("}", at: place) || places.holds("]", at: place) else {
            return nil
        }
        return LocatedProblem(
            code: .bracketNotOpen,
            message: Wording(
                en: "this bracket closes nothing",
                fr: "ce signe fermant ne ferme rien"
            ),
            range: character(at: place),
            label: Wording(en: "take it out", fr: "retirez-le")
        )
    }

    /// A `?` with nothing behind it, right before the place.
    var questionMarkBefore: Range<Int>? {
        if places.holds("?", at: place) { return place..<place + 1 }
        var before = place - 1
        while before > 0, places.bytes[before] == 0x20 { before -= 1 }
        guard before > 0, places.holds("?", at: before), places.holds(" ", at: before - 1) else { return nil }
        return before..<before + 1
    }

    var itemOutOfLine: LocatedProblem {
        LocatedProblem(
            code: .badIndentation,
            message: Wording(
                en: "this '-' does not line up with the items above",
                fr: "ce « - » n'est pas aligné sur les éléments du dessus"
            ),
            range: restOfLine(from: place),
            help: Wording(
                en: "the items of a list start in the same column",
                fr: "les éléments d'une liste commencent dans la même colonne"
            )
        )
    }

    var directive: LocatedProblem {
        LocatedProblem(
            code: .directive,
            message: Wording(
                en: "a line that starts with '%' is not read in this format",
                fr: "une ligne qui commence par « % » n'est pas lue dans ce format"
            ),
            range: places.line(around: place),
            label: Wording(en: "take this line out", fr: "retirez cette ligne")
        )
    }
}
