import Findings
import StakeholderModel

/// A text without errors, read in every way that an edit needs.
struct EditContext {
    let source: SourceText
    let tree: LocatedTree
    let root: Node
    let map: AccountMap
    let names: Namespace
    let comments: CommentList

    /// The text, read; what is wrong with it otherwise.
    static func read(_ source: SourceText) -> Result<EditContext, EditDiagnostics> {
        let (tree, problems) = TreeReader.read(source.text)
        return read(source, tree, problems, CommentList(of: tree))
    }

    /// The text of which the tree and the comments are there.
    static func read(
        _ source: SourceText,
        _ tree: LocatedTree,
        _ problems: [LocatedProblem],
        _ comments: CommentList
    ) -> Result<EditContext, EditDiagnostics> {
        let reading = MapReader.read(source, tree, problems)
        guard let map = reading.map, let root = tree.root else {
            return .failure(EditDiagnostics(diagnostics: reading.diagnostics))
        }
        return .success(
            EditContext(
                source: source,
                tree: tree,
                root: root,
                map: map,
                names: NamespaceReader(tree: tree).names,
                comments: comments
            )
        )
    }

    /// Every place that names an object.
    var references: [Reference] { ReferenceFinder.references(in: tree, names) }
}

/// What is wrong with a text that cannot be edited.
struct EditDiagnostics: Error {
    let diagnostics: [Diagnostic]
}

/// What one edit does.
struct EditPlan {
    var changes = TreeChanges()
    var told: [EditChange] = []
    /// What has to be equal in the models before and after.
    var proof = EditProof.tree

    mutating func add(_ action: TreeAction, at way: TreePath) { changes.add(action, at: way) }

    mutating func take(_ departures: Departures) {
        for way in departures.parts { add(.remove, at: way) }
        for way in departures.blanked { add(.replace(.object([])), at: way) }
    }

    mutating func tell(_ path: FactPath, en: String, fr: String, isConsequence: Bool = false) {
        told.append(EditChange(path, Wording(en: en, fr: fr), isConsequence: isConsequence))
    }
}

extension EditContext {
    /// What an edit does to this text.
    func plan(_ edit: MapEdit) throws(EditProblem) -> EditPlan {
        switch edit {
        case .add(let section, let identifier, let fields):
            try planAdding(identifier, fields, to: section)
        case .addRelation(let from, let to, let value): try planRelation(from, to, value)
        case .addLogEntry(let fields): try planLogEntry(fields)
        case .append(let path, let value): try planAppending(value, to: path)
        case .set(let path, let value): try planSetting(path, to: value)
        case .clear(let path): try planClearing(path)
        case .rename(let identifier, let name): try planRenaming(identifier, to: name)
        case .remove(let identifier): try planRemoving(identifier)
        }
    }
}
