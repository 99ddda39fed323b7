import StakeholderModel

/// The checks over a whole map: what each value alone cannot show.
///
/// They also run on a map of which some values could not be read: these are `unknown`, and say nothing here.
struct MapChecks {
    let map: AccountMap
    let session: ReadingSession
    let index: SourceIndex

    init(map: AccountMap, session: ReadingSession) {
        self.map = map
        self.session = session
        index = SourceIndex(tree: session.tree)
    }

    /// Notes all that is wrong.
    func run() {
        checkReportingLines()
        checkGateOrder()
        checkAccess()
        checkProposedOffers()
        checkVotes()
        checkAllocation()
    }

    /// Where the value of a fact stands.
    func place(of path: FactPath) -> Range<Int> { index.place(of: path) }
}
