/// Where a report goes while it grows: standard output at once, or a file that is whole at the end or not there.
struct ReportSink {
    private let file: StreamedFile?
    private let environment: CommandEnvironment

    init(_ file: StreamedFile?, environment: CommandEnvironment) {
        self.file = file
        self.environment = environment
    }

    func append(_ text: String) throws(UsageError) {
        guard !text.isEmpty else { return }
        guard let file else { return environment.output(text) }
        try file.append(text)
    }

    /// Says that all of it is there.
    func finish() throws(UsageError) { try file?.finish() }
}
