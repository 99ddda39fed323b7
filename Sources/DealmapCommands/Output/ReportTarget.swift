import StakeholderModel

/// Where a report goes: standard output, or a file that is written whole or not at all.
struct ReportTarget: Hashable {
    /// The path; `nil` for standard output.
    private let path: String?

    /// Reads the option: `-` is standard output. A report is never written over what could be a map.
    init(_ output: String) throws(UsageError) {
        guard output != "-" else {
            path = nil
            return
        }
        let name = output.lowercased()
        guard !name.hasSuffix(".yaml"), !name.hasSuffix(".yml") else { throw ReportTarget.isMap(output) }
        path = output
    }

    var isStandardOutput: Bool { path == nil }

    /// Writes the whole report.
    func write(_ text: String, in environment: CommandEnvironment) throws(UsageError) {
        guard let path else { return environment.output(text) }
        try WholeFile.write(text, to: environment.absolutePath(path), calling: path)
    }

    /// Opens the target for a report that grows.
    func open(in environment: CommandEnvironment) throws(UsageError) -> ReportSink {
        guard let path else { return ReportSink(nil, environment: environment) }
        let file = try StreamedFile(to: environment.absolutePath(path), calling: path)
        return ReportSink(file, environment: environment)
    }

    private static func isMap(_ output: String) -> UsageError {
        let quoted = Wording.quoted(output)
        return UsageError(
            Wording(
                en: "\(quoted.en) ends as maps do, and a report is not written over a map",
                fr: "\(quoted.fr) se termine comme une carte, et un rapport ne s'écrit pas sur une carte"
            ),
            help: Wording(
                en: "end it otherwise, for instance with .txt, .md, .json or .sarif",
                fr: "terminez autrement, par exemple par .txt, .md, .json ou .sarif"
            )
        )
    }
}
