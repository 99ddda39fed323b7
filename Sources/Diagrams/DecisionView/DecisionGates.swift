import DecisionAnalysis
import StakeholderModel

/// Which gates the decision view shows, and what stands for those of which nobody asked.
struct DecisionGates {
    /// A row of the column of gates.
    enum Row {
        /// A gate of the map, or a usual one that has a row of its own.
        case gate(JudgedGate)
        /// Usual gates of which nobody asked, together.
        case usual([JudgedGate])
    }

    /// More usual gates than this stand together.
    static let mostUsualRows = 3

    /// The rows, without the signature.
    let rows: [Row]
    /// The gate of the signature; `nil` when it was ruled out.
    let signature: JudgedGate?

    init(_ analysis: MapAnalysis) {
        let shown = analysis.gatesInOrder.filter { $0.gate.isOpen || $0.gate.isPassed }
        let last = shown.last { $0.gate.kind == .signature }
        signature = last
        let others = shown.filter { $0.gate.reference != last?.gate.reference }
        let usual = others.filter { !$0.gate.reference.isOnMap }
        guard usual.count > DecisionGates.mostUsualRows else {
            rows = others.map(Row.gate)
            return
        }
        rows = others.filter(\.gate.reference.isOnMap).map(Row.gate) + [.usual(usual)]
    }

    /// The open gates whose deciders are shown, in order.
    var decided: [JudgedGate] {
        rows.compactMap { row in
            guard case .gate(let gate) = row, gate.gate.isOpen else { return nil }
            return gate
        } + [signature].compactMap { $0?.gate.isOpen == true ? $0 : nil }
    }
}
