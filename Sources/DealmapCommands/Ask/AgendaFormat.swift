import ArgumentParser

/// How an agenda is written.
enum AgendaFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
}
