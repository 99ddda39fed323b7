import Findings

/// Why a step of an edit failed.
enum EditFailure: Error {
    case problem(EditProblem)
    /// The new text would have these errors.
    case unreadable([Diagnostic], SourceText)

    /// The refusal of an edit of a text.
    func refusal(of edit: Int, _ source: SourceText) -> EditRefusal {
        switch self {
        case .problem(let problem):
            EditRefusal(reason: problem.reason, edit: edit, diagnostics: [], source: source)
        case .unreadable(let diagnostics, let edited):
            EditRefusal(
                reason: EditProblem.wouldNotRead.reason,
                edit: edit,
                diagnostics: diagnostics,
                source: edited
            )
        }
    }
}

extension MapEditor {
    /// One edit made, and what it did to the text.
    struct Step {
        let context: EditContext
        let splices: [Splice]
    }

    /// Makes one edit, and proves it.
    static func step(_ edit: MapEdit, in context: EditContext) throws(EditFailure) -> (Step, [EditChange]) {
        do {
            let plan = try context.plan(edit)
            let splices = try SpliceMaker.splices(of: plan.changes, in: context.tree, context.comments)
            return (try prove(plan, splices, context).get(), plan.told)
        } catch let failure as EditFailure {
            throw failure
        } catch let problem as EditProblem {
            throw .problem(problem)
        } catch {
            throw .problem(.wouldNotRead)
        }
    }

    /// The new text, read again: its tree has to say what the edit says, with every comment in it.
    private static func prove(
        _ plan: EditPlan,
        _ splices: [Splice],
        _ context: EditContext
    ) -> Result<Step, EditFailure> {
        let text = splices.applied(to: context.tree.bytes)
        let source = SourceText(name: context.source.name, text: text)
        let line = splices.first.map { context.tree.lineNumber($0.range.lowerBound) } ?? 1
        let (tree, problems) = TreeReader.read(text)
        guard problems.isEmpty, let root = tree.root else {
            return .failure(.problem(.unsafe(line: line)))
        }
        let expected = EditedValue.of(context.root, plan.changes, in: context.tree)
        let comments = CommentList(of: tree)
        guard FileValue(root) == expected,
            comments.texts(in: tree) == context.comments.texts(in: context.tree)
        else { return .failure(.problem(.unsafe(line: line))) }
        switch EditContext.read(source, tree, problems, comments) {
        case .failure(let failure): return .failure(.unreadable(failure.diagnostics, source))
        case .success(let edited):
            guard plan.proof.holds(before: context, after: edited) else {
                return .failure(.problem(.wouldMeanOther))
            }
            return .success(Step(context: edited, splices: splices))
        }
    }
}
