import StakeholderModel

/// Where a picture goes, and in which language of pictures.
struct PictureTarget: Hashable {
    /// The languages of pictures.
    enum Format: Hashable {
        case svg
        case dot
        case png
        case pdf
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
        let endings: [(ending: String, format: Format)] = [
            (".svg", .svg), (".dot", .dot), (".gv", .dot), (".png", .png), (".pdf", .pdf),
        ]
        guard let known = endings.first(where: { name.hasSuffix($0.ending) }) else {
            throw UsageError.unknownEnding(
                of: output,
                help: Wording(
                    en: "end it with .svg, .png or .pdf for a picture, or with .dot for Graphviz",
                    fr: "terminez par .svg, .png ou .pdf pour une image, ou par .dot pour Graphviz"
                )
            )
        }
        format = known.format
    }
}
