import Findings
import MapFormat
import StakeholderModel

/// Looks for one person in everything that the arguments of `export` name. Something that cannot be read does not
/// keep the rest from being extracted; the worst status counts.
struct ExportRun {
    private let environment: CommandEnvironment
    private var reporter: ExportReporter
    private var status = ExitStatus.clean

    init(reporter: ExportReporter, environment: CommandEnvironment) {
        self.reporter = reporter
        self.environment = environment
    }

    consuming func run(_ paths: [String]) throws -> ExitStatus {
        var feed = FeedRun(feed: MapFeed(arguments: paths, environment: environment))
        feed.run { item in
            switch item {
            case .map(let bytes, let name, _): extract(bytes, name: name)
            case .refusal(let refusal):
                status = .unusable
                reporter.tell(refusal)
            }
            return true
        }
        return max(status, try reporter.finish())
    }

    private mutating func extract(_ bytes: [UInt8], name: String) {
        let reading = MapReader.read(bytes: bytes, name: name)
        let spoken = reading.map?.language ?? FirstLook.language(bytes) ?? .english
        guard let map = reading.map else {
            status = .unusable
            return reporter.tell(unusable: reading.source, reading.diagnostics, spoken: spoken)
        }
        reporter.tell(map, of: reading.source, spoken: spoken)
    }
}
