import DecisionAnalysis
import StakeholderModel

/// Who is enough for a yes and who can prevent it: of the deal, or of a gate.
struct SetsDocument: Encodable {
    /// The gates that were refused: nothing wins before they are open again.
    let onceReopened: [String]
    let winning: SetFamilyDocument
    let blocking: SetFamilyDocument
    /// Exact also where the sets are too large to be found.
    let alone: [VoiceDocument]

    init(_ sets: DecisionSets, joiner: DocumentJoiner) {
        onceReopened = sets.refused.map(\.key)
        winning = SetFamilyDocument(sets.winning, joiner: joiner)
        blocking = SetFamilyDocument(sets.blocking, joiner: joiner)
        alone = sets.loneBlockers.map { VoiceDocument($0, joiner: joiner) }
    }
}

/// The minimal sets of one kind. One that is too large has `status` only.
struct SetFamilyDocument: Encodable {
    let status: String
    var count: CountDocument?
    var bySize: [SizeDocument]?
    var listed: [[VoiceDocument]]?
    var leftOut: CountDocument?
    var leftOutAsTooLarge: CountDocument?
    var pairs: [[VoiceDocument]]?
    var inEvery: [VoiceDocument]?
    var smallest: [VoiceDocument]?

    init(_ family: SetFamily, joiner: DocumentJoiner) {
        guard case .counted(let sets) = family else {
            status = "too-large"
            return
        }
        func voices(_ set: [Voice]) -> [VoiceDocument] { set.map { VoiceDocument($0, joiner: joiner) } }
        status = "counted"
        count = CountDocument(sets.count)
        bySize = sets.countsBySize.enumerated().filter { $0.element.number > 0 }.map { size, count in
            SizeDocument(size: size, count: CountDocument(count))
        }
        listed = sets.listed.map(voices)
        leftOut = CountDocument(sets.leftOut)
        leftOutAsTooLarge = CountDocument(sets.leftOutAsTooLarge)
        pairs = sets.pairs.map(voices)
        inEvery = voices(sets.essentials)
        smallest = sets.smallest.map(voices)
    }
}

/// How many sets have a size.
struct SizeDocument: Encodable {
    let size: Int
    let count: CountDocument
}

/// A count that may have more digits than a number of JSON keeps.
struct CountDocument: Encodable {
    let digits: String
    /// Whether there are exactly so many; otherwise there are more.
    let exact: Bool

    init(_ count: VoiceSetCount) {
        digits = String(count.number)
        exact = count.isExact
    }
}

/// Whose yes or no it is: a person has an `id`, an unknown decider a `gate` and a `path` instead.
struct VoiceDocument: Encodable {
    var id: String?
    let name: String
    var gate: String?
    var path: String?

    init(_ voice: Voice, joiner: DocumentJoiner) {
        name = joiner.say(VoiceWords(names: joiner.names).voice(voice))
        switch voice {
        case .person(let person): id = person.text
        case .unknown(let place):
            gate = place.gate.key
            path = place.path.description
        }
    }
}

/// A vote at a gate.
struct VoteDocument: Encodable {
    let needed: Int
    let votes: Int
    let favourable: Int
    let margin: Int
    /// Whether it takes several votes but not all.
    let counted: Bool
    let text: String

    init(_ vote: Vote, joiner: DocumentJoiner) {
        needed = vote.needed
        votes = vote.votes
        favourable = vote.favourable
        margin = vote.margin
        counted = vote.isCounted
        text = joiner.say(RuleWords(names: joiner.names).voters(vote.members))
    }
}

/// All ways to a decider, as `paths` tells them.
struct WaysDocument: Encodable {
    let ours: [RouteDocument]
    /// Whether these are all; otherwise a limit was reached.
    let complete: Bool
    let rivals: [RivalWay]

    /// The strongest way of one rival.
    struct RivalWay: Encodable {
        let provider: NamedDocument
        let route: RouteDocument
    }

    init(to person: PersonIdentifier, rivals: RivalReach, joiner: DocumentJoiner) {
        let list = joiner.names.analysis.routes(to: person)
        ours = list.routes.map { RouteDocument($0, joiner: joiner) }
        complete = list.isComplete
        self.rivals = rivals.bestRoutes(to: person).map { provider, route in
            RivalWay(provider: joiner.provider(provider), route: RouteDocument(route, joiner: joiner))
        }
    }
}
