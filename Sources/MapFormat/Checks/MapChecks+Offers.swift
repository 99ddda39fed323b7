import Findings
import StakeholderModel

/// One offer at most is on the table.
extension MapChecks {
    func checkProposedOffers() {
        let proposed = map.offers.filter(\.isProposed)
        guard let first = proposed.first else { return }
        for other in proposed.dropFirst() where !session.isFull {
            session.report(
                .secondProposedOffer(
                    other.displayName,
                    at: place(of: .offer(other.identifier).key(.proposed)),
                    first: place(of: .offer(first.identifier).key(.proposed))
                )
            )
        }
    }
}

extension LocatedProblem {
    fileprivate static func secondProposedOffer(
        _ offer: String,
        at range: Range<Int>,
        first: Range<Int>
    ) -> LocatedProblem {
        let name = Wording.excerpt(offer)
        return LocatedProblem(
            code: .twoProposedOffers,
            message: Wording(
                en: "\(name.en) is a second offer on the table",
                fr: "\(name.fr) est une deuxième offre sur la table"
            ),
            range: range,
            label: Wording(
                en: "keep 'proposed: yes' at one of the two",
                fr: "gardez « proposed: yes » à l'une des deux"
            ),
            notes: [Note(message: Wording(en: "the first one", fr: "la première"), range: first)]
        )
    }
}
