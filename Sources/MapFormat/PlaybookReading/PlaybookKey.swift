/// Every key of a playbook file.
enum PlaybookKey: String, CaseIterable {
    case version = "dealmap_playbook"
    case name, title, roles, gates
    case anyOf = "any_of"
    case kind, after, when, question, source
    case usualDuration = "usual_duration"

    // Conditions.
    case headcountAtLeast = "headcount_at_least"
    case headcountBelow = "headcount_below"
    case askAtLeast = "ask_at_least"
    case countries
    case publicSector = "public_sector"

    // A text in each language.
    case english = "en"
    case french = "fr"
}
