import ArgumentParser
import Findings

/// From which severity on findings make `check` end with exit status 1.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
    case critical
    case warning
    case note
    case never

    func status(for findings: [Finding]) -> ExitStatus {
        guard let severity = Severity(rawValue: rawValue) else { return .clean }
        return findings.contains { $0.severity >= severity } ? .findings : .clean
    }
}
