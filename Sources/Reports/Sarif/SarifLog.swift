/// A log in the Static Analysis Results Interchange Format, version 2.1.0 of OASIS. Only the properties that are
/// written here are declared; their names and meanings are those of the standard.
struct SarifLog: Encodable {
    /// Says to editors which schema the log follows.
    var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    var version = "2.1.0"
    let runs: [SarifRun]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }
}

/// One run of one tool.
struct SarifRun: Encodable {
    let tool: SarifTool
    let language: String
    /// The columns of editors.
    var columnKind = "utf16CodeUnits"
    var defaultEncoding = "UTF-8"
    /// What ends a line for the reader: a lone CR too.
    var newlineSequences = ["\r\n", "\n", "\r"]
    let invocations: [SarifInvocation]
    let artifacts: [SarifArtifact]
    let results: [SarifResult]
}

/// The tool and what it looks for.
struct SarifTool: Encodable {
    let driver: Driver

    /// Its only component.
    struct Driver: Encodable {
        var name = "dealmap"
        let version: String
        let semanticVersion: String
        let language: String
        let rules: [SarifRule]
    }
}

/// How a run of the tool ended.
struct SarifInvocation: Encodable {
    let executionSuccessful: Bool
    let exitCode: Int32
    let toolExecutionNotifications: [SarifNotification]
}

/// Something about the run itself: a map that was not checked, a file that cannot be read.
struct SarifNotification: Encodable {
    let descriptor: Descriptor
    var level = "error"
    let message: SarifMessage
    let locations: [SarifLocation]

    /// The kind of notification.
    struct Descriptor: Encodable { let id: String }
}

/// A file that was looked at.
struct SarifArtifact: Encodable {
    let location: SarifLocation.Artifact
    /// A playbook is only read for a map that asks for it.
    let roles: [String]
    var properties: Properties?

    /// What came of a map as a whole.
    struct Properties: Encodable {
        let account: String
        let deal: String?
        let referenceDate: String
        let playbook: String
        let verdict: String
    }
}
