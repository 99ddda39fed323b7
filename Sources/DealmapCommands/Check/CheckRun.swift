import Findings
import Reports

/// Checks everything that the arguments of `check`, `paths` or `ask` name, several maps at once, and tells of them in their
/// order. Something that cannot be read does not keep the rest from being checked; the worst status counts.
struct CheckRun<Reporter: PreparingReporter> {
    /// What came of one thing that was named or found.
    private enum Outcome: Sendable {
        case map(CheckedMap, Reporter.Preparation)
        case refusal(Refusal)

        /// Whether something of it may be said on standard error.
        var isToldOnErrors: Bool {
            guard case .map(let map, _) = self, case .report(let report) = map.outcome else { return true }
            return !report.diagnostics.isEmpty || map.configurationWarnings?.diagnostics.isEmpty == false
        }
    }

    private let check: MapCheck
    private let environment: CommandEnvironment
    private let input: CheckInput
    private var reporter: Reporter
    private var status = ExitStatus.clean
    /// The configurations of which everything was told.
    private var toldConfigurations: Set<String> = []

    init(
        check: MapCheck,
        reporter: Reporter,
        environment: CommandEnvironment,
        input: CheckInput = CheckInput()
    ) {
        self.check = check
        self.reporter = reporter
        self.environment = environment
        self.input = input
    }

    consuming func run(_ paths: [String]) throws -> ExitStatus {
        let feed = MapFeed(
            arguments: paths,
            hasInputLines: input.hasInputLines,
            isRedacted: check.settings.isRedacted,
            environment: environment
        )
        var line = ProgressLine(feed.progress, input: input, environment: environment)
        let pipeline = Pipeline(threads: input.threads ?? CheckInput.cores, work: work)
        try pipeline.run(feed: { give in
            var run = FeedRun(feed: feed)
            run.run(give)
        }) { outcome in
            if outcome.isToldOnErrors { line.clear() }
            try tell(outcome)
            line.show()
        }
        line.clear()
        try reporter.finish(with: status)
        return status
    }

    /// What is done with each map, on any thread.
    private var work: @Sendable (MapFeed.Item) throws -> Outcome {
        let (check, preparation) = (check, reporter.preparation)
        return { item in
            switch item {
            case .refusal(let refusal): return .refusal(refusal)
            case .map(let bytes, let name, let path):
                let map = try check.check(bytes, name: name, path: path)
                return .map(map, try preparation(map))
            }
        }
    }

    private mutating func tell(_ outcome: Outcome) throws {
        switch outcome {
        case .refusal(let refusal):
            status = max(status, .unusable)
            try reporter.tell(refusal)
        case .map(var map, let prepared):
            if let name = map.brokenConfiguration, !toldConfigurations.insert(name).inserted {
                map.outcome = .unusable(map.source, [])
            }
            tellWarnings(of: map)
            status = max(status, map.status, try reporter.tell(map, prepared))
        }
    }

    /// Warnings of a configuration go to standard error in every format: they are of no map.
    private mutating func tellWarnings(of map: CheckedMap) {
        guard let (source, diagnostics) = map.configurationWarnings, !diagnostics.isEmpty,
            toldConfigurations.insert(source.name).inserted
        else { return }
        reporter.speaker.tell(diagnostics, of: source, in: map.language)
    }
}
