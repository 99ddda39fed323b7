import Reports
import StakeholderModel

/// Where what changed goes, and as what.
struct DiffTarget {
    /// What is written.
    enum Form {
        case report(DiffFormat)
        case picture(PictureTarget.Format)
    }

    let form: Form
    /// The path; `nil` for standard output.
    let path: String?

    /// Reads the ending of a path; `-` is standard output. A report is never written over what could be a map.
    init(_ output: String, format: DiffFormat?) throws(UsageError) {
        guard output != "-" else {
            form = .report(format ?? .text)
            path = nil
            return
        }
        path = output
        let name = output.lowercased()
        let endings: [(ending: String, format: DiffFormat)] = [
            (".txt", .text), (".md", .markdown), (".markdown", .markdown), (".json", .json),
        ]
        if let picture = DiffTarget.picture(name) {
            guard format == nil else { throw DiffTarget.isPicture(output) }
            form = .picture(picture)
        } else if let format {
            _ = try ReportTarget(output)
            form = .report(format)
        } else if let known = endings.first(where: { name.hasSuffix($0.ending) }) {
            form = .report(known.format)
        } else {
            throw DiffTarget.unknownEnding(output)
        }
    }

    private static func picture(_ name: String) -> PictureTarget.Format? {
        try? PictureTarget(name).format
    }

    private static func isPicture(_ output: String) -> UsageError {
        let quoted = Wording.quoted(output)
        return UsageError(
            Wording(
                en: "\(quoted.en) is a picture, and `--format` is for reports",
                fr: "\(quoted.fr) est une image, et `--format` concerne les rapports"
            ),
            help: Wording(
                en: "leave `--format` out, or write to another ending",
                fr: "retirez `--format`, ou choisissez une autre terminaison"
            )
        )
    }

    private static func unknownEnding(_ output: String) -> UsageError {
        .unknownEnding(
            of: output,
            help: Wording(
                en:
                    "end it with .txt, .md or .json for a report, or with .svg, .png, .pdf or .dot for a picture",
                fr:
                    "terminez par .txt, .md ou .json pour un rapport, ou par .svg, .png, .pdf ou .dot pour une image"
            )
        )
    }
}
