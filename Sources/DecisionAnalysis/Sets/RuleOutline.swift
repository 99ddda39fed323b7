import Graphs

/// The rule of a gate as one says it aloud: who decides, and who must not object.
///
/// A vote that everybody or anybody decides is told as such, and a rule of one member is that member.
public struct RuleOutline: Sendable, Hashable {
    /// One part of a rule.
    public indirect enum Part: Sendable, Hashable {
        /// One decider, known or not.
        case place(DeciderPlace)
        /// Everyone has to say yes.
        case all([Part])
        /// One yes is enough.
        case any([Part])
        /// So many votes of so many are needed.
        case vote(needed: Int, votes: Int, members: [Member])
    }

    /// A member of a vote.
    public struct Member: Sendable, Hashable {
        /// How many votes it has: a group as many as people, everything else one.
        public let votes: Int
        /// Who it is.
        public let part: Part
    }

    /// Who has to say yes.
    public let deciders: Part
    /// Who must not object, each of them.
    public let vetoes: [Part]

    /// The outline of the rule of a gate.
    public init(_ gate: DealGate) {
        // Veto holders stand beside the deciders in one "all of", after them.
        guard case .all(let members) = gate.rule, members.count > 1,
            members.dropFirst().allSatisfy({ $0.places.allSatisfy(\.isVeto) })
        else {
            deciders = Part(gate.rule)
            vetoes = []
            return
        }
        deciders = Part(members[0])
        vetoes = members.dropFirst().map(Part.init)
    }
}

extension RuleOutline.Part {
    init(_ formula: MonotoneFormula<DeciderPlace>) {
        switch formula {
        case .place(let place): self = .place(place)
        case .all(let members): self.init(members.map(Self.init), joined: Self.all)
        case .any(let members): self.init(members.map(Self.init), joined: Self.any)
        case .atLeast(let needed, let members):
            let votes = members.reduce(0) { $0 + $1.weight }
            let parts = members.map { Self($0.formula) }
            if needed == votes {
                self.init(parts, joined: Self.all)
            } else if needed == 1 {
                self.init(parts, joined: Self.any)
            } else {
                self = .vote(
                    needed: needed,
                    votes: votes,
                    members: zip(members, parts).map { RuleOutline.Member(votes: $0.weight, part: $1) }
                )
            }
        }
    }

    private init(_ parts: [Self], joined: ([Self]) -> Self) {
        self = parts.count == 1 ? parts[0] : joined(parts)
    }
}
