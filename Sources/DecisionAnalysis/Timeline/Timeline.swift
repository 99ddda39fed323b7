import Graphs
import StakeholderModel

/// How long the gates that remain take, one after the other.
struct Timeline {
    /// The gates of the longest chain, in order; only those that still count.
    let chain: [DealGate]
    /// How long they take together, in calendar days.
    let days: Int

    /// The longest chain of open binding gates: a gate that says what comes before it is ordered by that, others by
    /// the playbook. A gate of unknown duration takes no time.
    init(gates: [DealGate], playbook: Playbook) {
        let order = GateOrder(gates: gates, playbook: playbook)
        let weights = gates.map { $0.counts ? $0.usualDays ?? 0 : 0 }
        let chain = order.heaviestChain(weights: weights)
        self.chain = chain.map { gates[$0] }.filter(\.counts)
        days = chain.reduce(0) { $0 + weights[$1] }
    }
}
