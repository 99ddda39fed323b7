import StakeholderModel

/// The small cards of the grid.
struct GridCards {
    /// What is missing in a cell.
    enum Gap {
        /// Of those with high influence nobody is for us.
        case nobodyForUs
        /// Nobody is known to have high influence.
        case nobodyWeighty
    }

    let people: PersonCards
    let seats: DecisionSeats
    let language: Language

    func draft(_ person: Stakeholder) -> CardDraft {
        var draft = people.draft(person)
        let seat = seats[person.identifier]
        let roles = person.roles.items.filter { $0.value?.isAuthority ?? false }.compactMap { role in
            role.value.map {
                PictureWords.lowered($0.label).text(in: language) + (role.isAssumed ? " ?" : "")
            }
        }
        let place = person.name == nil ? person.unit : person.title
        draft.subtitle = ([place ?? ""] + roles).filter { !$0.isEmpty }.joined(separator: ", ")
        draft.chips = []
        draft.form = CardForm(say: seat?.say, isPlaceAssumed: person.influence.isAssumed)
        let influence = person.influence.value?.label ?? GridWords.influenceUnknown
        let steps = seat?.steps ?? []
        draft.description =
            draft.description + ", " + GridWords.influence(influence).text(in: language)
            + (person.influence.isAssumed ? " ?" : "")
            + (steps.isEmpty ? "" : "; " + InfluenceWords.says(steps).text(in: language))
        return draft
    }

    func gap(_ gap: Gap) -> CardDraft {
        let words =
            switch gap {
            case .nobodyForUs: (GridWords.nobodyForUs, GridWords.nobodyInFavour)
            case .nobodyWeighty: (GridWords.whoCounts, GridWords.nobodyKnown)
            }
        return CardDraft(
            identifier: "gap-high",
            kind: .ghost,
            sign: .unmapped,
            title: words.0.text(in: language),
            subtitle: words.1.text(in: language),
            description: words.1.text(in: language)
        )
    }

    /// The more people, the smaller their cards; everybody keeps one.
    static func typesetter(for drafts: [CardDraft], people: Int) -> CompactTypesetter {
        let natural = drafts.map(CompactTypesetter.naturalWidth).max() ?? 0
        let size: (narrow: Double, wide: Double, title: Int, subtitle: Int) =
            switch people {
            case ...40: (150, 190, 2, 3)
            case ...100: (140, 168, 2, 1)
            default: (120, 172, 1, 0)
            }
        return CompactTypesetter(
            width: min(size.wide, max(size.narrow, natural)),
            maximumTitleLines: size.title,
            maximumSubtitleLines: size.subtitle
        )
    }
}

extension CardSign {
    /// The sign of a stance.
    init(_ stance: Stance?) {
        self =
            switch stance {
            case .advocate: .advocate
            case .supporter: .supporter
            case .neutral: .neutral
            case .skeptic: .skeptic
            case .opponent: .opponent
            case nil: .stanceUnknown
            }
    }
}
