import StakeholderModel

/// The small cards of both sides.
struct CoverageCards {
    let people: PersonCards
    let seats: DecisionSeats
    let language: Language

    /// One of us, with how many of theirs they met.
    func member(_ member: TeamMember, named name: String, met: Wording) -> CardDraft {
        let words = met.text(in: language)
        return CardDraft(
            identifier: name,
            kind: .ours,
            sign: .ours,
            title: member.displayName,
            subtitle: words,
            description: [member.name == nil ? nil : member.title, words].compactMap(\.self)
                .joined(separator: ", ")
        )
    }

    /// Our side, when nobody of us is on the map.
    func us() -> CardDraft {
        let words = DecisionWords.team(0).text(in: language)
        return CardDraft(
            identifier: DecisionNames.us,
            kind: .ours,
            sign: .ours,
            title: CoverageWords.ours.text(in: language),
            subtitle: words,
            description: words
        )
    }

    /// One of them: where they have a say, else what they are.
    func draft(_ person: Stakeholder) -> CardDraft {
        var draft = people.draft(person)
        let seat = seats[person.identifier]
        let steps = seat?.steps ?? []
        draft.chips = []
        draft.form = CardForm(say: seat?.say)
        guard !steps.isEmpty else { return draft }
        draft.description += "; " + InfluenceWords.says(steps).text(in: language)
        draft.subtitle = Wording.list(steps).text(in: language)
        return draft
    }

    func ours(_ drafts: [CardDraft], _ isUpright: Bool) -> [Card] {
        let widest = drafts.map(CompactTypesetter.naturalWidth).max() ?? 0
        // Above columns they are as wide as these, beside rows as wide as they need to be.
        let width = isUpright ? CoverageShape.ourColumn - 8 : min(200, max(120, widest))
        let typesetter = CompactTypesetter(width: width, maximumTitleLines: 2, maximumSubtitleLines: 2)
        return drafts.map(typesetter.card)
    }

    func theirs(_ drafts: [CardDraft], _ isUpright: Bool) -> [Card] {
        let widest = drafts.map(CompactTypesetter.naturalWidth).max() ?? 0
        let typesetter =
            isUpright
            ? CompactTypesetter(
                width: min(250, max(170, widest)),
                maximumTitleLines: 1,
                maximumSubtitleLines: 1
            )
            : CompactTypesetter(
                width: CoverageShape.theirColumn - 8,
                maximumTitleLines: 3,
                maximumSubtitleLines: 4,
                isTall: true
            )
        return drafts.map(typesetter.card)
    }
}
