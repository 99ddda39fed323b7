import DecisionAnalysis
import StakeholderModel

/// What is otherwise on a map, told in the order in which somebody who prepares a meeting wants to hear it: the people, what
/// was heard, the money, the steps, the others in place, and then the rest.
struct MapStory {
    private let difference: MapDifference
    private let before: StatedWords
    private let after: StatedWords
    private let people: PersonStory
    private let meetings: MeetingStory
    private let things: ObjectStory

    init(_ difference: MapDifference, before: MapAnalysis, after: MapAnalysis) {
        self.difference = difference
        self.before = StatedWords(analysis: before)
        self.after = StatedWords(analysis: after)
        things = ObjectStory(before: self.before, after: self.after)
        people = PersonStory(things)
        meetings = MeetingStory(things)
    }

    /// How many objects of each kind are new, gone or changed: `New: 2 people, 1 meeting.`
    var inShort: [Wording] {
        let kinds: [ObjectDifference.Kind] = [.added, .gone, .changed]
        return kinds.compactMap { kind in
            let counts = CountedKind.allCases.compactMap { counted in
                counted.count(difference.objects.count { $0.kind == kind && $0.subject.counted == counted })
            }
            return counts.isEmpty ? nil : kind.heading + .and(counts) + .verbatim(".")
        }
    }

    /// The parts of which there is something to tell.
    var sections: [StorySection] {
        let objects = difference.objects
        let parts: [(Wording, [StoryItem])] = [
            (Wording(en: "The people", fr: "Les personnes"), people.items(objects)),
            (Wording(en: "What was heard", fr: "Ce qui a été entendu"), meetings.items(objects)),
            (Wording(en: "The money", fr: "L'argent"), items(.budgets)),
            (Wording(en: "The steps", fr: "Les étapes"), items(.gates)),
            (Wording(en: "The other providers", fr: "Les autres prestataires"), items(.providers)),
            (Wording(en: "Our offers", fr: "Nos offres"), items(.offers)),
            (Wording(en: "Who sways whom", fr: "Qui influence qui"), items(.relations)),
            (Wording(en: "The need", fr: "Le besoin"), things.facts(of: .need, objects)),
            (Wording(en: "The deal", fr: "L'affaire"), things.facts(of: .deal, objects, besides: [.asOf])),
            (Wording(en: "Our side", fr: "Notre côté"), items(.us)),
            (Wording(en: "Ruled out or accepted", fr: "Écarté ou accepté"), items(.accepted)),
        ]
        return parts.filter { !$0.1.isEmpty }.map { StorySection(title: $0.0, items: $0.1) }
    }

    private func items(_ section: MapKey) -> [StoryItem] {
        difference.objects.filter { $0.subject.section == section }.map(things.item)
    }
}

extension StatedSubject {
    /// The section of the file in which it stands; what is ruled out is told with what is accepted.
    var section: MapKey {
        switch self {
        case .deal: .deal
        case .need: .need
        case .relation: .relations
        case .signal: .log
        case .ruledOut, .accepted: .accepted
        case .object(let object):
            switch object {
            case .person: .people
            case .teamMember: .us
            case .provider: .providers
            case .offer: .offers
            case .budget: .budgets
            case .gate: .gates
            case .logEntry: .log
            }
        }
    }
}
