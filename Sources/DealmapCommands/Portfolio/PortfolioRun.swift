import Findings
import Reports
import StakeholderModel

/// Writes the review of every map of a folder, and the page that leads to them. A map that cannot be read does not keep the
/// others from being reviewed.
struct PortfolioRun {
    /// What came of one file.
    private enum Outcome: Sendable {
        case deal(PortfolioDeal, CheckedMap, page: String)
        case unusable(CheckedMap)
        case refusal(Refusal)
    }

    private let check: MapCheck
    private let speaker: Speaker
    /// The language of the portfolio itself.
    private let language: Language
    private let folder: String
    private var target: PortfolioTarget
    private var deals: [PortfolioDeal] = []
    private var failures: [PortfolioFailure] = []
    private var status = ExitStatus.clean

    init(check: MapCheck, speaker: Speaker, language: Language, folder: String, target: PortfolioTarget) {
        self.check = check
        self.speaker = speaker
        self.language = language
        self.folder = folder
        self.target = target
    }

    consuming func run() throws -> ExitStatus {
        let isRedacted = check.settings.isRedacted
        // First of all: where the page cannot be written, no review is worth its time.
        let file = try StreamedFile(to: check.environment.absolutePath(target.path), calling: target.path)
        let feed = MapFeed(arguments: [folder], isRedacted: isRedacted, environment: check.environment)
        let pipeline = Pipeline(threads: CheckInput.cores, work: work)
        try pipeline.run(
            feed: { give in
                var run = FeedRun(feed: feed)
                run.run(give)
            },
            take: { try take($0) }
        )
        guard !deals.isEmpty else { return .unusable }
        let page = PortfolioPage(
            of: deals,
            failures: failures,
            title: isRedacted ? "" : title,
            isRedacted: isRedacted,
            language: language
        )
        // Last of all: the page leads to reviews that are there.
        try file.append(page.html)
        try file.finish()
        return status
    }

    /// What is done with each map, on any thread.
    private var work: @Sendable (MapFeed.Item) throws -> Outcome {
        let check = check
        return { item in
            switch item {
            case .refusal(let refusal): .refusal(refusal)
            case .map(let bytes, let name, let path):
                PortfolioRun.outcome(of: try check.check(bytes, name: name, path: path))
            }
        }
    }

    private static func outcome(of map: CheckedMap) -> Outcome {
        guard case .report(let report) = map.outcome else { return .unusable(map) }
        let picture = OrganisationPicture.picture(of: report, in: map.language)
        let page = ReviewPage(of: report, organisation: picture, language: map.language)
        return .deal(PortfolioDeal(report, language: map.language), map, page: page.html)
    }

    private mutating func take(_ outcome: Outcome) throws {
        switch outcome {
        case .refusal(let refusal):
            status = .unusable
            speaker.tell(UsageError(refusal), in: language)
            fail(refusal.name, refusal.message)
        case .unusable(let map):
            status = .unusable
            guard case .unusable(let source, let diagnostics) = map.outcome else { return }
            speaker.tell(diagnostics, of: source, in: map.language)
            fail(map.source.name, diagnostics.first?.message)
        case .deal(var deal, let map, let page):
            deal.page = target.nameOfPage(for: nameInFolder(map.source.name))
            try write(page, to: target.path(ofPage: deal.page))
            deals.append(deal)
        }
    }

    private mutating func fail(_ name: String, _ message: Wording?) {
        failures.append(PortfolioFailure(name: name, reason: message?.text(in: language) ?? ""))
    }

    private func write(_ text: String, to path: String) throws(UsageError) {
        try WholeFile.write(text, to: check.environment.absolutePath(path), calling: path)
    }

    /// What a file is called from the folder on.
    private func nameInFolder(_ name: String) -> String {
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        return name.hasPrefix(start) ? String(name.dropFirst(start.count)) : name
    }

    /// The name of the folder.
    private var title: String {
        let whole = FolderPath(check.environment.absolutePath(folder))
        return whole.lastName ?? folder
    }
}
