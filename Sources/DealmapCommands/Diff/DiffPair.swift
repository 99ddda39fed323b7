import MapFormat
import StakeholderModel

/// The two maps of a comparison as they are analysed: the same object under the same identifier, and without names where
/// names are left out.
struct DiffPair {
    let before: MapStandIn
    let after: MapStandIn
    /// The pair of which it is told what they state.
    let told: MapPair

    /// - Returns: `nil` when one of the maps has errors.
    init?(_ older: DiffSources.Source, _ newer: DiffSources.Source, _ settings: CheckSettings) {
        let old = MapReader.read(bytes: older.bytes, name: older.name).map
        let new = MapReader.read(bytes: newer.bytes, name: newer.name).map
        guard let old, let new else { return nil }
        let pair = MapPair(old, new)
        guard settings.isRedacted else {
            before = MapStandIn(map: pair.before, redaction: nil)
            after = MapStandIn(map: pair.after, redaction: nil)
            told = pair
            return
        }
        // Both in one language, so that what is left out in both looks the same.
        let redacted = pair.redacted(in: settings.language ?? new.language ?? .english)
        before = MapStandIn(map: redacted.before.map, redaction: redacted.before)
        after = MapStandIn(map: redacted.after.map, redaction: redacted.after)
        told = MapPair(alike: redacted.before.map, redacted.after.map)
    }
}
