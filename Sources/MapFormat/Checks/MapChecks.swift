import StakeholderModel

/// The checks over a whole map: what each value alone cannot show.
struct MapChecks {
    let map: AccountMap
    let session: ReadingSession

    func run() {}
}
