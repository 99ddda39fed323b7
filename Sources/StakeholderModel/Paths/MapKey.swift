/// Every key that the file format knows, so that no key is spelled twice.
///
/// The raw value is what the file says; the reader, the schema and the fact paths all use these cases.
public enum MapKey: String, Sendable, Hashable, CaseIterable {
    // The map itself.
    case dealmap, account, deal, headcount, country, sector, currency, language, playbook, need, us, people
    case offers, providers, budgets, gates, relations, log, accepted
    case publicSector = "public_sector"
    case asOf = "as_of"
    case closeBy = "close_by"
    case neededBy = "needed_by"
    case ruledOut = "ruled_out"

    // The need.
    case impact, measure, expected, underlying, criteria
    case whyNow = "why_now"

    // People, ours and theirs.
    case name, title, unit, notes, wants, joined, external, count, roles, stance, influence, access
    case metBy = "met_by"
    case reportsTo = "reports_to"
    case dottedTo = "dotted_to"

    // Offers and providers.
    case price, scope, entry, proposed, relation, status, contact, ties
    case audience = "for"
    case engagedBy = "engaged_by"
    case preferredBy = "preferred_by"

    // Budgets.
    case amount, available, reserved, shared, priorities, latitude, used
    case requestedBy = "requested_by"
    case allocatedBy = "allocated_by"
    case heldBy = "held_by"
    case releasedBy = "released_by"
    case decidedOn = "decided_on"

    // Gates.
    case kind, advisory, consulted, after, needs, above, due
    case decidedBy = "decided_by"
    case vetoedBy = "vetoed_by"
    case drawsOn = "draws_on"
    case usualDuration = "usual_duration"

    // The log.
    case id, date, with, by, heard, quote, says, about, flag, answered, what

    // What is ruled out or accepted.
    case role, gate, because, rule, until

    // The long form of a fact, and rules of decision.
    case `is`, from, basis, assumed, all, any, of, majority
    case atLeast = "at_least"
}
