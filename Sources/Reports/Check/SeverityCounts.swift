import Findings

/// How many findings of each severity there are.
struct SeverityCounts: Hashable {
    let critical: Int
    let warning: Int
    let note: Int

    init(_ findings: [Finding]) {
        func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
        critical = count(.critical)
        warning = count(.warning)
        note = count(.note)
    }
}
