/// One finding, or one mistake of a file.
struct SarifResult: Encodable {
    let ruleId: String
    /// Set once all rules of the log are known; absent for one that is not described.
    var ruleIndex: Int?
    /// `open` for what is not known yet, which has no level in the standard; else `fail`.
    var kind = "fail"
    let level: SarifLevel
    /// How urgent it is, from 0 to 100, whatever the kind; absent for a mistake of a file.
    var rank: Double?
    let message: SarifMessage
    let locations: [SarifLocation]
    var relatedLocations: [SarifLocation]?
    var partialFingerprints: [String: String]?
    var suppressions: [Suppression]?
    var properties: Properties?

    /// Why a finding does not count: the team accepted it, in the map itself.
    struct Suppression: Encodable {
        var kind = "inSource"
        var status = "accepted"
        let justification: String?
        let location: SarifLocation
    }

    /// What the standard has no property for.
    struct Properties: Encodable {
        let severity: String
        let kind: String
        /// Absent for an accepted finding, which is in no group.
        var group: Int?
        let subject: String
        let subjects: [String]
        let path: String
    }
}

/// How severe a result is.
enum SarifLevel: String, Encodable {
    case error
    case warning
    case note
    /// What every result has that is no failure.
    case none
}
