import ArgumentParser

/// How a report is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
