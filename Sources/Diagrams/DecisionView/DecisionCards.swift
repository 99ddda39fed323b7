import DecisionAnalysis
import Findings
import StakeholderModel

/// What the cards of the decision view say about people: whom we reach, who decides, who is not known.
struct DecisionCards {
    let analysis: MapAnalysis
    let names: DecisionNames
    let people: PersonCards
    let badges: Badges
    let questions: DecisionQuestions
    let language: Language

    func us() -> CardDraft {
        let team = analysis.map.us.count
        let words = DecisionWords.team(team).text(in: language)
        return CardDraft(
            identifier: DecisionNames.us,
            kind: .ours,
            sign: .ours,
            title: DecisionWords.us.text(in: language),
            subtitle: words,
            description: words
        )
    }

    func rival(_ identifier: ProviderIdentifier) -> CardDraft {
        let provider = analysis.map.providers.elements.first { $0.identifier == identifier }
        let status = provider?.status.value.map { PictureWords.lowered($0.label).text(in: language) }
        return CardDraft(
            identifier: names.rival(identifier),
            kind: .provider,
            sign: .provider,
            title: provider?.displayName ?? identifier.text,
            subtitle: status ?? PictureWords.provider.text(in: language),
            badges: badges.badges(about: .provider(identifier)),
            description: [PictureWords.provider.text(in: language), status].compactMap(\.self)
                .joined(separator: ", ")
        )
    }

    /// Somebody on our way: how well we know them, and whether everything goes through them.
    func reached(_ person: Stakeholder, isOnlyWay: Bool, isDecider: Bool) -> CardDraft {
        var draft = people.draft(person)
        let access = analysis.access(to: person.identifier)?.level?.label ?? PictureWords.accessUnknown
        draft.identifier = names.reached(person.identifier)
        draft.subtitle = PictureWords.lowered(access).text(in: language)
        draft.chips = isOnlyWay ? [(text: DecisionWords.onlyWay.text(in: language), isAssumed: false)] : []
        if isDecider { draft.badges = [] }
        draft.description = ([draft.subtitle] + draft.chips.map(\.text)).joined(separator: ", ")
        return draft
    }

    /// Somebody who decides: the worst that is to be said of our way to them.
    func decider(_ person: Stakeholder, places: [JudgedPlace]) -> CardDraft {
        var draft = people.draft(person)
        let worst = places.min { $0.verdict < $1.verdict }
        let reason = worst?.reasons.first.map { DecisionWords.reason($0).text(in: language) }
        draft.subtitle = reason ?? ""
        draft.chips =
            places.contains(where: \.place.isVeto)
            ? [(text: DecisionWords.canObject.text(in: language), isAssumed: false)] : []
        let verdict = worst.map { DecisionWords.access($0.verdict).text(in: language) }
        draft.description = ([verdict, reason].compactMap(\.self) + draft.chips.map(\.text))
            .joined(separator: ", ")
        return draft
    }

    /// Whoever decides at a gate and is not known: with the question to ask, if there is one.
    func unknownDecider(at judged: JudgedGate) -> CardDraft {
        let gate = names.gate(judged.gate.reference)
        let question = questions.question(about: judged.gate)
        let fallback =
            judged.gate.reference.isOnMap ? PictureWords.nobodyNamed : DecisionWords.nobodyAsked
        let subtitle = (question?.text ?? fallback).text(in: language)
        return CardDraft(
            identifier: names.unknownDecider(at: gate),
            kind: .ghost,
            sign: .unmapped,
            title: title(unknownAt: judged.gate).text(in: language),
            subtitle: subtitle,
            maximumSubtitleLines: 4,
            badges: questions.badges(about: judged.gate),
            description: subtitle
        )
    }

    private func title(unknownAt gate: DealGate) -> Wording {
        switch gate.kind {
        case .budgetAllocation: DecisionWords.whoAllocatesQuestion
        case .signature: DecisionWords.whoSignsQuestion
        default: DecisionWords.whoDecidesQuestion
        }
    }
}
