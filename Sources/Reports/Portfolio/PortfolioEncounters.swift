import StakeholderModel

/// People or providers that are met in several deals: whoever knows them in one knows them in the other.
struct PortfolioEncounter: Sendable {
    /// One of the deals, with what they are there.
    struct Meeting: Sendable {
        let deal: String
        let page: String
        let part: String
    }

    let name: String
    let meetings: [Meeting]

    /// Those who appear in at least two deals under the same name, whoever appears in most first.
    ///
    /// Names are compared as `TextFolding` folds them. Near-linear in all names.
    static func all(
        in deals: [PortfolioDeal],
        _ encounters: (PortfolioDeal) -> [PortfolioDeal.Encounter],
        voice: ReviewVoice
    ) -> [PortfolioEncounter] {
        var names: [String: String] = [:]
        var meetings: [String: [Meeting]] = [:]
        for deal in deals {
            var met: Set<String> = []
            for encounter in encounters(deal) {
                let key = TextFolding.folded(encounter.name)
                guard met.insert(key).inserted else { continue }
                if names[key] == nil { names[key] = encounter.name }
                let meeting = Meeting(
                    deal: voice.written(deal.title),
                    page: deal.page,
                    part: voice.say(encounter.part)
                )
                meetings[key, default: []].append(meeting)
            }
        }
        return names.compactMap { key, name in
            guard let met = meetings[key], met.count > 1 else { return nil }
            return PortfolioEncounter(name: voice.written(name), meetings: met)
        }
        .sorted { left, right in
            if left.meetings.count != right.meetings.count {
                return left.meetings.count > right.meetings.count
            }
            return left.name < right.name
        }
    }
}
