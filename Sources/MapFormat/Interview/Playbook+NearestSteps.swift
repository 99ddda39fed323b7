import StakeholderModel

extension Playbook {
    /// The steps that come just before: those of `after` that none of the others comes after.
    ///
    /// A playbook names every step before the signature, because some of them may not hold; a map that has them all
    /// needs only the last ones. Steps in a circle all stay.
    func nearestSteps(_ after: [GateKind]) -> [GateKind] {
        let earlier = after.reduce(into: Set<GateKind>()) { $0.formUnion(stepsBefore($1)) }
        let nearest = after.filter { !earlier.contains($0) }
        return nearest.isEmpty ? after : nearest
    }

    private func stepsBefore(_ kind: GateKind) -> Set<GateKind> {
        var found: Set<GateKind> = []
        var waiting = expectation(of: kind)?.after ?? []
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += expectation(of: next)?.after ?? []
        }
        return found
    }
}
