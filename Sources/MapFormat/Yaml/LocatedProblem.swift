import Findings
import StakeholderModel

/// A mistake in a text, at a place in bytes; it becomes a diagnostic once all are known.
struct LocatedProblem {
    /// A second place.
    struct Note {
        let message: Wording
        let range: Range<Int>
    }

    var code: DiagnosticCode
    var severity = Diagnostic.Severity.error
    var message: Wording
    /// The place; `nil` for the text as a whole.
    var range: Range<Int>?
    var label: Wording?
    var notes: [Note] = []
    var help: Wording?
    /// The stretch in which this mistake makes other things look wrong.
    var misleads: Range<Int>?

    /// The mistake as the other modules see it.
    func diagnostic(in places: TextPlaces) -> Diagnostic {
        Diagnostic(
            code: code,
            severity: severity,
            message: message,
            range: range.map(places.range),
            label: label,
            notes: notes.map { Diagnostic.Note($0.message, at: places.range($0.range)) },
            help: help
        )
    }
}

extension [LocatedProblem] {
    /// The diagnostics in the order of their places; those of the whole text come first.
    func diagnostics(in places: TextPlaces) -> [Diagnostic] {
        let ordered = enumerated().sorted { left, right in
            let leftStart = left.element.range?.lowerBound ?? -1
            let rightStart = right.element.range?.lowerBound ?? -1
            return (leftStart, left.offset) < (rightStart, right.offset)
        }
        let told = ordered.prefix(Self.mostToTell).map { $0.element.diagnostic(in: places) }
        guard ordered.count > Self.mostToTell else { return told }
        return told + [LocatedProblem.tooManyProblems(told: told.count).diagnostic(in: places)]
    }

    /// How many mistakes of one text are told.
    static var mostToTell: Int { 1000 }

    /// Whether the text cannot be used.
    var hasErrors: Bool { contains { $0.severity == .error } }
}

extension LocatedProblem {
    fileprivate static func tooManyProblems(told: Int) -> LocatedProblem {
        LocatedProblem(
            code: .tooManyErrors,
            message: Wording(
                en: "there are more errors than the \(told) told here",
                fr: "il y a plus d'erreurs que les \(told) dites ici"
            )
        )
    }
}
