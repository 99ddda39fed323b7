public import StakeholderModel

extension AccountMap {
    /// The map as it would be without some people: nobody had heard of them, but every seat they decided from is there.
    ///
    /// - In `decided_by`, `vetoed_by` and `allocated_by` their places become unknown. Each such place has one vote, and a
    ///   vote that would then ask for more votes than there are asks for all of them.
    /// - They are taken out of every list that names them. A list of which nothing is left is one that nobody asked about.
    /// - Whoever reported to them has no manager on the map, and nobody asked for another.
    /// - Nothing rests on their word any more: they are taken out of the sources of every fact, which keeps its value,
    ///   its date and its basis. A meeting with them stays, with the others who were there.
    /// - What was heard from them stays heard, from nobody.
    /// - Their relations and ties go, and so do accepted findings about them.
    ///
    /// People who are not on the map are passed over. A map without errors stays one.
    ///
    /// - Complexity: linear in the map.
    public func without(_ gone: Set<PersonIdentifier>) -> AccountMap {
        guard !gone.isEmpty else { return self }
        let removal = PersonRemoval(gone, from: self)
        var map = self
        removal.cleanHead(of: &map)
        map.people = people.filter { !gone.contains($0.identifier) }.map(removal.cleaned)
        map.offers = offers.map(removal.cleaned)
        map.providers = removal.cleaned(providers, removal.cleaned)
        map.budgets = removal.cleaned(budgets, removal.cleaned)
        map.gates = gates.map(removal.cleaned)
        map.relations = relations.compactMap(removal.cleaned)
        map.log = log.map(removal.cleaned)
        map.accepted = accepted.filter { !removal.isGone($0.about) }
        return map
    }
}
