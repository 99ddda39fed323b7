import StakeholderModel

/// The need, the offers, the providers, and what is ruled out or accepted.
extension MapWriter {
    static func need(_ need: Need) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.impact, .facts(need.impact))
        entries.add(.measure, .facts(need.measure))
        entries.add(.expected, .facts(need.expected))
        entries.add(.underlying, .facts(need.underlying))
        entries.add(.criteria, .facts(need.criteria))
        entries.add(.whyNow, .facts(need.whyNow))
        return entries
    }

    static func offer(_ offer: Offer) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.name, offer.name)
        entries.add(.price, .fact(offer.price))
        entries.add(.scope, .facts(offer.scope))
        entries.add(.audience, .facts(offer.audience, \.fileText))
        entries.add(.entry, if: offer.isEntry)
        entries.add(.proposed, if: offer.isProposed)
        return entries
    }

    static func provider(_ provider: Provider) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.name, provider.name)
        entries.add(.relation, .word(provider.relation))
        entries.add(.status, .word(provider.status))
        entries.add(.scope, .facts(provider.scope))
        entries.add(.audience, .facts(provider.audience, \.fileText))
        entries.add(.engagedBy, .references(provider.engagedBy))
        entries.add(.preferredBy, .references(provider.preferredBy))
        entries.add(.contact, .references(provider.contact))
        entries.add(.notes, provider.notes)
        entries.add(.ties, list(provider.ties, tie))
        return entries
    }

    private static func tie(_ tie: Tie) -> [FileEntry] {
        FileValue.word(tie.kind).map { [FileEntry(tie.person.text, $0)] } ?? []
    }

    static func ruledOut(_ line: RuledOut) -> [FileEntry] {
        var entries: [FileEntry] = []
        switch line.what {
        case .role(let role): entries.add(.role, role.rawValue)
        case .gate(let kind): entries.add(.gate, kind.rawValue)
        }
        entries.add(.because, line.because)
        return entries
    }

    static func acceptedRisk(_ risk: AcceptedRisk) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.rule, risk.rule)
        entries.add(.about, risk.about?.text)
        entries.add(.because, risk.because)
        entries.add(.by, risk.by)
        entries.add(.until, risk.until?.description)
        return entries
    }
}
