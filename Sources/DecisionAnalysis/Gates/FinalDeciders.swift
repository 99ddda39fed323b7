import StakeholderModel

/// Who has the last word: the known deciders of the signature, else whoever is said to decide or sign, else the
/// deciders of open gates that no gate comes after.
struct FinalDeciders {
    let map: AccountMap
    let gates: [DealGate]

    var people: [PersonIdentifier] {
        let signers = deciders(at: gates.filter { $0.kind == .signature })
        if !signers.isEmpty { return signers }
        let titled = map.people.filter { $0.has(.decisionMaker) || $0.has(.signatory) }.map(\.identifier)
        return titled.isEmpty ? deciders(at: lastGates) : titled
    }

    private var lastGates: [DealGate] {
        let followed = Set(gates.flatMap { $0.after ?? [] })
        return gates.filter { gate in
            guard gate.isOpen, case .declared(let identifier) = gate.reference else { return gate.isOpen }
            return !followed.contains(identifier)
        }
    }

    private func deciders(at gates: [DealGate]) -> [PersonIdentifier] {
        let deciders = Set(gates.flatMap(\.places).filter { !$0.isVeto }.compactMap(\.person))
        return map.people.map(\.identifier).filter(deciders.contains)
    }
}
