import StakeholderModel

/// A line on the terminal that says how far a run over many maps is, and is gone when the run is done.
struct ProgressLine {
    private static let interval = Duration.milliseconds(100)
    private static let startOfEmptyLine = "\r\u{1B}[K"

    private let progress: FeedProgress
    private let environment: CommandEnvironment
    private let language: Language
    private let isWanted: Bool
    private var next: ContinuousClock.Instant
    private var isThere = false

    /// Only where somebody watches standard error, and does not see the report grow.
    ///
    /// - Parameter patience: nobody needs to be told of a run that is over sooner.
    init(
        _ progress: FeedProgress,
        input: CheckInput,
        environment: CommandEnvironment,
        patience: Duration = .milliseconds(300)
    ) {
        next = ContinuousClock.now + patience
        self.progress = progress
        self.environment = environment
        language = input.language
        isWanted =
            environment.areErrorsTerminal && !input.tellsOnTerminal && environment.variables["TERM"] != "dumb"
    }

    /// Shows how far the run is, from time to time.
    mutating func show() {
        guard isWanted, ContinuousClock.now >= next else { return }
        next = ContinuousClock.now + ProgressLine.interval
        let (found, passed) = progress.now
        guard found > 1 else { return }
        isThere = true
        let text = Wording(en: "\(passed) of \(found) files", fr: "\(passed) fichiers sur \(found)")
        environment.errors(ProgressLine.startOfEmptyLine + text.text(in: language))
    }

    /// Takes the line away, before anything else is said.
    mutating func clear() {
        guard isThere else { return }
        isThere = false
        environment.errors(ProgressLine.startOfEmptyLine)
    }
}
