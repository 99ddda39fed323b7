import StakeholderModel

/// The map that grows with the answers.
struct InterviewDraft {
    private static let budgetName = "budget"

    private let date: CalendarDate
    private var whole = AccountMap(account: "")
    private var people: InterviewPeople
    private var met: [PersonIdentifier] = []
    private var decider: PersonIdentifier?
    private var allocator: Fact<PersonIdentifier> = .notAsked
    private var sharing: Fact<Sharing> = .notAsked
    private var sentence: Signal?

    init(language: Language, date: CalendarDate) {
        self.date = date
        people = InterviewPeople(reserved: [InterviewDraft.budgetName, date.description])
        whole.language = language
        whole.asOf = date
    }

    /// The map of all that was added.
    var map: AccountMap {
        var map = whole
        map.people = people.all
        if let budget { map.budgets = .listed([budget]) }
        if !met.isEmpty || sentence != nil { map.log = [meeting] }
        return map
    }

    /// Adds the answer to a step.
    mutating func add(_ answer: InterviewAnswer, to step: InterviewStep) {
        switch (step, answer) {
        case (.account, .text(let name)): whole.account = name
        case (.offer, .offer(let name, let price)): addOffer(name, price)
        case (.met, .names(let names)): met = names.map { people.person(named: $0) }
        case (.introducer, .names(let names)): names.forEach { addIntroducer($0) }
        case (.decider, let answer): addDecider(answer)
        case (.deciderSource, .names(let names)): names.first.map { addSource(of: $0) }
        case (.allocator, let answer): addAllocator(answer)
        case (.sharing, .yesNo(let isShared)): sharing = .known(isShared ? .yes : .no)
        case (.sharing, .unknown): sharing = .unknown(.none)
        case (.providers, let answer): addProviders(answer)
        case (.neededBy, .date(let date)): whole.neededBy = .known(date)
        case (.neededBy, .unknown): whole.neededBy = .unknown(.none)
        case (.closeBy, .date(let date)): whole.closeBy = .known(date)
        case (.sentence, .text(let quote)): addSentence(quote)
        case (.speaker, .names(let names)): names.first.map { addSpeaker($0) }
        default: return
        }
    }
}

/// What each answer adds.
extension InterviewDraft {
    private mutating func addOffer(_ name: String, _ price: Money?) {
        if !name.isEmpty { whole.deal = name }
        var offer = Offer(OfferIdentifier(people.identifier(for: name, otherwise: "offer")))
        offer.name = name.isEmpty ? nil : name
        offer.price = price.map { .known($0) } ?? .notAsked
        offer.isProposed = true
        whole.offers = [offer]
    }

    private mutating func addIntroducer(_ name: String) {
        let introducer = people.person(named: name)
        people.update(introducer) { $0.roles = FactList([.known(.introducer)]) }
        whole.relations = met.filter { $0 != introducer }.map { person in
            Relation(from: introducer, to: person, kinds: FactList([.known(.introduces)]))
        }
    }

    private mutating func addDecider(_ answer: InterviewAnswer) {
        switch answer {
        case .names(let names):
            decider = names.first.map { people.person(named: $0) }
            addRole(.known(.decisionMaker))
        case .unknown:
            var signature = Gate(GateIdentifier(people.identifier(for: "signature", otherwise: "signature")))
            signature.kind = .known(.signature)
            signature.decidedBy = .unknown(.none)
            whole.gates = [signature]
        default: return
        }
    }

    private mutating func addSource(of name: String) {
        let source = people.person(named: name)
        addRole(.known(.decisionMaker, Evidence(sources: [.person(source)])))
    }

    private mutating func addRole(_ role: Fact<Role>) {
        guard let decider else { return }
        people.update(decider) { person in
            let others = person.roles.items.filter { $0.value != role.value }
            person.roles = FactList(others + [role])
        }
    }

    private mutating func addAllocator(_ answer: InterviewAnswer) {
        switch answer {
        case .names(let names): allocator = names.first.map { .known(people.person(named: $0)) } ?? .notAsked
        case .unknown: allocator = .unknown(.none)
        default: return
        }
    }

    private mutating func addProviders(_ answer: InterviewAnswer) {
        switch answer {
        case .nobody: whole.providers = .none(.known(true))
        case .unknown: whole.providers = .unknown(.none)
        case .names(let names):
            whole.providers = .listed(
                names.map { name in
                    let identifier = people.identifier(for: name, otherwise: "provider")
                    var provider = Provider(ProviderIdentifier(identifier))
                    provider.name = name
                    provider.status = .known(.engaged)
                    return provider
                }
            )
        default: return
        }
    }

    private mutating func addSentence(_ quote: String) {
        var signal = Signal()
        signal.quote = quote
        signal.flag = .known(.amber)
        sentence = signal
    }

    private mutating func addSpeaker(_ name: String) {
        let speaker = people.person(named: name)
        sentence?.says = .known(speaker)
        if !met.contains(speaker) { met.append(speaker) }
    }
}

/// What several answers make together.
extension InterviewDraft {
    private var budget: Budget? {
        guard allocator.knowledge != .absent || sharing.knowledge != .absent else { return nil }
        var budget = Budget(BudgetIdentifier(InterviewDraft.budgetName))
        budget.shared = sharing
        switch allocator {
        case .known(_, let evidence): budget.allocatedBy = .known(.decider(allocator), evidence)
        case .unknown(let evidence): budget.allocatedBy = .unknown(evidence)
        case .assumed, .notAsked: break
        }
        return budget
    }

    private var meeting: LogEntry {
        var entry = LogEntry(LogEntryIdentifier(date.description))
        entry.date = .known(date)
        entry.with = met.isEmpty ? .notAsked : FactList(met.map { .known($0) })
        entry.heard = sentence.map { [$0] } ?? []
        return entry
    }
}
