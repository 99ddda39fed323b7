public import Findings

/// Changes the text of a map at the smallest place, and leaves all else of it as its author wrote it:
/// comments, order, indentation, quotes and line ends.
///
/// No edit is trusted: the new text is read again, its tree has to be the old tree with the edit applied to it as a
/// value, every comment has to be there, and the map has to be free of errors. Otherwise the edit is refused.
public enum MapEditor {
    /// The text after some edits, made one after the other: all of them, or none.
    ///
    /// Any text and any edit have an answer. A text with errors is refused, with its errors. The time of one edit
    /// is linear in the length of the text, up to a logarithm.
    public static func apply(_ edits: [MapEdit], to source: SourceText) throws(EditRefusal) -> EditedMap {
        var context = try read(source)
        var trace = LineTrace(context.tree)
        var changes: [EditChange] = []
        for (position, edit) in edits.enumerated() {
            do {
                let (step, told) = try step(edit, in: context)
                trace.take(step.splices, step.context.tree)
                context = step.context
                changes += told
            } catch {
                throw error.refusal(of: position, source)
            }
        }
        return EditedMap(source: context.source, map: context.map, changes: changes, lines: trace.changes)
    }

    /// What an edit would do, the object first and then each reference that goes with it; nothing is changed.
    ///
    /// An edit can have consequences to tell and still be refused by `apply(_:to:)`, which reads the new text.
    public static func consequences(
        of edit: MapEdit,
        in source: SourceText
    ) throws(EditRefusal) -> [EditChange] {
        let context = try read(source)
        do {
            return try context.plan(edit).told
        } catch {
            throw EditFailure.problem(error).refusal(of: 0, source)
        }
    }

    private static func read(_ source: SourceText) throws(EditRefusal) -> EditContext {
        switch EditContext.read(source) {
        case .success(let context): return context
        case .failure(let failure):
            throw EditRefusal(
                reason: EditProblem.brokenText.reason,
                edit: nil,
                diagnostics: failure.diagnostics,
                source: source
            )
        }
    }
}
