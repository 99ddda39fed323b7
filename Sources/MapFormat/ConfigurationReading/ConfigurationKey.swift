/// Every key of a configuration file.
enum ConfigurationKey: String, CaseIterable {
    case version = "dealmap_configuration"
    case language, playbook, select, ignore, severities, thresholds

    // Thresholds.
    case staleAfter = "stale_after"
    case recentlyJoined = "recently_joined"
    case entryOfferFrom = "entry_offer_from"
    case budgetSharePercent = "budget_share_percent"
    case voteMargin = "vote_margin"
    case onlyGoodNewsFrom = "only_good_news_from"
    case fewestContacts = "fewest_contacts"
}
