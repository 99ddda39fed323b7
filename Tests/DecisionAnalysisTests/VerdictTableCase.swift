import DecisionAnalysis
import StakeholderModel
import Testing

/// One sentence of section 3 of the design with a map that proves it; what has to come out is worked out by hand.
struct VerdictTableCase: Sendable, CustomTestStringConvertible {
    /// How we get to one decider.
    struct Reach: Sendable, Equatable {
        let person: String
        /// How many routes are independent.
        let routes: Int
        /// The people between on the best route.
        let via: [String]
        /// The factors of the best route, in tenths; nil without a route.
        let tenths: [Int]?
        let chokepoints: [String]

        init(_ person: String, routes: Int, via: [String] = [], tenths: [Int]?, chokepoints: [String] = []) {
            self.person = person
            self.routes = routes
            self.via = via
            self.tenths = tenths
            self.chokepoints = chokepoints
        }
    }

    let sentence: String
    let deal: Verdict
    /// Every gate in order: `key: verdict`, `key: verdict, hinges on PEOPLE`, or `key: closed`.
    let gates: [String]
    let reach: Reach?
    let playbook: Playbook
    /// The file, without its first lines.
    let map: String

    init(
        _ sentence: String,
        deal: Verdict,
        gates: [String],
        reach: Reach? = nil,
        playbook: Playbook = .empty,
        map: String
    ) {
        self.sentence = sentence
        self.deal = deal
        self.gates = gates
        self.reach = reach
        self.playbook = playbook
        self.map = map
    }

    var testDescription: String { sentence }

    /// The whole file.
    var text: String { "dealmap: 1\naccount: Table\nas_of: 2025-06-01\n\(map)\n" }
}

extension Playbook {
    /// Expects nothing, so that only the map speaks.
    static let empty = Playbook(
        name: "empty",
        title: Wording(en: "Empty", fr: "Vide"),
        roles: [],
        gates: []
    )
}
