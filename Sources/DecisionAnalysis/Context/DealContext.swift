import Findings
import StakeholderModel

/// What every part of the analysis needs to know: the map, its playbook, the reference date, the settings.
struct DealContext: Sendable {
    let index: MapIndex
    let playbook: Playbook
    let referenceDate: CalendarDate
    let configuration: Configuration

    var map: AccountMap { index.map }

    /// The same for another state of the map.
    func with(_ index: MapIndex) -> DealContext {
        DealContext(
            index: index,
            playbook: playbook,
            referenceDate: referenceDate,
            configuration: configuration
        )
    }

    /// Whether a date is so long ago that what it vouches for may have changed. No date is never stale.
    func isStale(_ date: CalendarDate?) -> Bool {
        guard let date else { return false }
        return date.days(until: referenceDate) > configuration.thresholds.staleAfterDays
    }

    /// Whether the evidence of a fact is dated, and too old.
    func isStale(_ evidence: Evidence) -> Bool { isStale(index.date(of: evidence)) }

    /// The people of the account whom our side has met, by identifier: nobody external.
    var metPeople: [Stakeholder] {
        map.people.filter { !$0.isExternal && index.access(to: $0).isMet }
    }
}
