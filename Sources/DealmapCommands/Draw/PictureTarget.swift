import StakeholderModel

/// Where a picture goes, and in which language of pictures.
struct PictureTarget: Hashable {
    /// The languages of pictures.
    enum Format: Hashable {
        case svg
        case dot
    }

    let format: Format
    /// The path; `nil` for standard output.
    let path: String?

    /// Reads the ending of a path; `-` is SVG on standard output.
    init(_ output: String) throws(UsageError) {
        guard output != "-" else {
            format = .svg
            path = nil
            return
        }
        path = output
        let name = output.lowercased()
        if name.hasSuffix(".svg") {
            format = .svg
        } else if name.hasSuffix(".dot") || name.hasSuffix(".gv") {
            format = .dot
        } else {
            let quoted = Wording.quoted(output)
            throw UsageError(
                Wording(
                    en: "the ending of \(quoted.en) does not say what to write",
                    fr: "la terminaison de \(quoted.fr) ne dit pas quoi écrire"
                ),
                help: Wording(
                    en: "end it with .svg for a picture, or with .dot for Graphviz",
                    fr: "terminez par .svg pour une image, ou par .dot pour Graphviz"
                )
            )
        }
    }
}
