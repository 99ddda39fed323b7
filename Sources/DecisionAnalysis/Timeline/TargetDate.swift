import StakeholderModel

/// The date for which the deal is meant: the earlier of ours and the client's.
struct TargetDate {
    let date: CalendarDate
    /// Which of the two it is.
    let path: FactPath

    /// `nil` when neither is known nor assumed.
    init?(_ map: AccountMap) {
        let dates: [(key: MapKey, date: CalendarDate?)] = [
            (.closeBy, map.closeBy.value), (.neededBy, map.neededBy.value),
        ]
        let known = dates.compactMap { key, date in date.map { (key: key, date: $0) } }
        guard let first = known.min(by: { $0.date < $1.date }) else { return nil }
        date = first.date
        path = .map(first.key)
    }
}
