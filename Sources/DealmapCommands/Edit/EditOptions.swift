import ArgumentParser
import MapFormat
import StakeholderModel

/// The options of every command that edits a map.
struct EditOptions: ParsableArguments {
    @Option(name: [.short, .long], help: "The map; the only one in the folder when not given.")
    var map: String?

    @Flag(name: [.short, .long], help: "Show what would change, and write nothing.")
    var dryRun = false
}

/// Where a fact comes from.
struct EvidenceOptions: ParsableArguments {
    @Option(help: "Who says so: a person, one of ours, a meeting. Can be given several times.")
    var from: [String] = []

    @Option(help: "When it was said: 2025-03-12.")
    var date: String?

    @Option(help: "How they know: observed, stated, second_hand or inferred.")
    var basis: String?

    @Flag(help: "Nobody has confirmed it.")
    var assumed = false

    var evidence: TypedEvidence {
        TypedEvidence(sources: from, date: date, basis: basis, isAssumed: assumed)
    }
}
