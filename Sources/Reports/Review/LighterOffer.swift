import DecisionAnalysis
import Findings
import StakeholderModel

/// What a small first step changes against the whole: worked out by putting each of them on the table.
struct LighterOffer {
    /// The small first step.
    let entry: Offer
    /// The larger offer against which it is held: the one on the table, else the dearest other one.
    let whole: Offer?
    /// The steps that the whole has to pass and the first step has not.
    let stepsLess: [JudgedGate]
    /// What the rules find of the whole and not of the first step, the most urgent first.
    let findingsLess: [Finding]

    /// `nil` when the map has no entry offer.
    ///
    /// - Complexity: up to two analyses of the map, with their findings.
    init?(_ analysis: MapAnalysis) {
        let map = analysis.map
        guard let entry = map.offers.first(where: \.isEntry) else { return nil }
        self.entry = entry
        let others = map.offers.filter { $0.identifier != entry.identifier }
        let ask = map.ask.flatMap { ask in others.first { $0.identifier == ask.identifier } }
        whole = ask ?? others.max { LighterOffer.price($0) < LighterOffer.price($1) }
        guard let whole else {
            stepsLess = []
            findingsLess = []
            return
        }
        let (large, small) = (analysis.asking(whole), analysis.asking(entry))
        let left = Set(small.openBindingGates.map(\.gate.reference))
        stepsLess = large.openBindingGates.filter { !left.contains($0.gate.reference) }
        let known = Set(RuleBook.findings(in: small).map(\.fingerprint))
        findingsLess = RuleBook.findings(in: large).filter { !known.contains($0.fingerprint) }
    }

    private static func price(_ offer: Offer) -> Int64 { offer.price.value?.hundredths ?? 0 }
}

extension MapAnalysis {
    /// The same deal with this offer on the table.
    fileprivate func asking(_ offer: Offer) -> MapAnalysis {
        guard map.ask?.identifier != offer.identifier else { return self }
        var map = map
        map.offers = map.offers.map { other in
            var changed = other
            changed.isProposed = other.identifier == offer.identifier
            return changed
        }
        return MapAnalysis(
            map: map,
            playbook: playbook,
            referenceDate: referenceDate,
            configuration: configuration
        )
    }
}
