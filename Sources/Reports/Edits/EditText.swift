import Findings
public import MapFormat
import StakeholderModel

/// What an edit did, for the person who asked for it: a sentence for each change, and the lines that differ.
public struct EditText: Sendable {
    private let edited: EditedMap
    private let options: TextOptions
    private let isDryRun: Bool

    /// The text of an edit.
    ///
    /// - Parameter isDryRun: whether nothing was written.
    public init(_ edited: EditedMap, options: TextOptions, isDryRun: Bool = false) {
        self.edited = edited
        self.options = options
        self.isDryRun = isDryRun
    }

    /// The whole text.
    public var text: String {
        var page = TextPage(options)
        for change in edited.changes {
            page.add(
                change.message,
                change.isConsequence ? .faint : .strong,
                indent: change.isConsequence ? 2 : 0
            )
        }
        guard !edited.lines.isEmpty else {
            page.add(Wording(en: "nothing changes in the file", fr: "rien ne change dans le fichier"))
            return page.text
        }
        for change in edited.lines { add(change, to: &page) }
        if isDryRun {
            page.add(
                Wording(en: "nothing was written (dry run)", fr: "rien n'a été écrit (essai à blanc)"),
                .faint
            )
        }
        return page.text
    }

    /// What an edit would do, before it is made.
    public static func consequences(_ changes: [EditChange], options: TextOptions) -> String {
        var page = TextPage(options)
        for change in changes {
            page.add(
                change.message,
                change.isConsequence ? .plain : .strong,
                indent: change.isConsequence ? 2 : 0
            )
        }
        return page.text
    }

    private func add(_ change: LineChange, to page: inout TextPage) {
        page.add(line: "")
        let line = change.removed.isEmpty ? change.firstAdded : change.firstRemoved
        page.add(line: options.style.apply(.faint, to: "  \(Printable.text(edited.source.name)):\(line)"))
        for removed in change.removed {
            page.add(line: options.style.apply(.critical, to: "- \(Printable.text(removed))"))
        }
        for added in change.added {
            page.add(line: options.style.apply(.good, to: "+ \(Printable.text(added))"))
        }
    }
}
