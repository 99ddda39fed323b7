import StakeholderModel

/// Who has to say yes.
extension ReadingSession {
    /// A rule of decision with its state of knowledge.
    ///
    /// A rule of one decider carries the state and the evidence twice: as the rule's and as the decider's.
    func rule(_ node: Node) -> Fact<DecisionRule> {
        switch node.content {
        case .refused: return .unknown(.none)
        case .scalar(let text): return singleDecider(text)
        case .sequence:
            report(.ruleAsList(at: node.range))
            return .unknown(.none)
        case .mapping(let entries):
            return isLongForm(entries) ? longRule(node) : .known(composite(node, entries))
        }
    }

    /// One rule, or a list of rules.
    func rules(_ node: Node) -> FactList<DecisionRule> { FactList((node.items ?? [node]).map(rule)) }

    private func longRule(_ node: Node) -> Fact<DecisionRule> {
        guard let form = longForm(node), let inner = form.value else { return .unknown(.none) }
        if let text = inner.scalar {
            return singleDecider(shortFact(text, .person).inLongForm(form, at: text, self))
        }
        guard case .known(let rule, _) = ruleWithoutEvidence(inner) else { return .unknown(form.evidence) }
        return form.isAssumed ? .assumed(rule, form.evidence) : .known(rule, form.evidence)
    }

    private func ruleWithoutEvidence(_ node: Node) -> Fact<DecisionRule> {
        guard let entries = node.entries, isLongForm(entries) else { return rule(node) }
        report(.oneValueExpected(at: node.range, insteadOfList: false))
        return .unknown(.none)
    }

    private func singleDecider(_ text: LocatedText) -> Fact<DecisionRule> {
        guard let parts = partsWithoutBrackets(text, .person) else {
            return singleDecider(shortFact(text, .person))
        }
        report(.ruleAsList(at: text.range, names: parts))
        return .unknown(.none)
    }

    private func singleDecider(_ fact: Fact<PersonIdentifier>) -> Fact<DecisionRule> {
        switch fact {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(evidence)
        case .assumed(_, let evidence): .assumed(.decider(fact), evidence)
        case .known(_, let evidence): .known(.decider(fact), evidence)
        }
    }

    private func isLongForm(_ entries: [Entry]) -> Bool {
        entries.contains { LongForm.keys.contains($0.key.text) }
    }
}

/// Rules inside rules.
extension ReadingSession {
    /// A place in the list of a rule: a decider, or another rule. Recursion is bounded by the depth of the tree.
    private func member(_ node: Node) -> DecisionRule {
        switch node.content {
        case .refused: return .decider(.unknown(.none))
        case .scalar(let text): return .decider(shortFact(text, .person))
        case .sequence:
            report(.ruleAsList(at: node.range))
            return .decider(.unknown(.none))
        case .mapping(let entries):
            return isLongForm(entries) ? longMember(node) : composite(node, entries)
        }
    }

    private func longMember(_ node: Node) -> DecisionRule {
        if let inner = node.value(MapKey.is.rawValue), inner.entries != nil {
            report(.evidenceOfInnerRule(at: firstLine(of: node)))
            return member(inner)
        }
        return .decider(fact(node, .person))
    }

    private func composite(_ node: Node, _ entries: [Entry]) -> DecisionRule {
        let words = RuleWords(entries)
        reportUnknownWords(entries)
        guard let list = words.list else {
            if words.unknown.isEmpty { report(.ruleWordsExpected(at: node.range)) }
            return .decider(.unknown(.none))
        }
        if let other = words.conflict { report(.twoRules(other.key, first: list.key)) }
        let members = members(of: list)
        switch list.key.text {
        case MapKey.all.rawValue: return .all(members)
        case MapKey.any.rawValue: return .any(members)
        case MapKey.majority.rawValue: return .majority(members)
        default: return .atLeast(votes(words.votes, list), of: members)
        }
    }

    private func reportUnknownWords(_ entries: [Entry]) {
        let rests = reportCutValues(entries, describing: RuleWords.description)
        for (index, entry) in entries.enumerated() where !rests.contains(index) {
            guard !isFull, RuleWords.description(of: entry.key.text) == nil else { continue }
            let near = NearestNames.suggestions(for: entry.key.text, among: RuleWords.all)
            report(.unknownKey(entry.key, in: RuleWords.name, known: RuleWords.all, near: near))
        }
    }

    private func votes(_ entry: Entry?, _ list: Entry) -> Int {
        guard let entry, !entry.value.isNothing else {
            report(.missingVotes(at: entry?.key.range ?? list.key.range))
            return 1
        }
        return setting(entry.value, .wholeNumber(atLeast: 1)) ?? 1
    }

    private func members(of list: Entry) -> [DecisionRule] {
        let nodes = list.value.items ?? [list.value]
        guard !nodes.isEmpty, !list.value.isNothing else {
            report(.emptyRule(at: list.key.range))
            return []
        }
        let members = nodes.map(member)
        reportRepeated(members, nodes)
        return members
    }

    private func reportRepeated(_ members: [DecisionRule], _ nodes: [Node]) {
        var first: [PersonIdentifier: Node] = [:]
        for (member, node) in zip(members, nodes) {
            guard case .decider(let fact) = member, let person = fact.value else { continue }
            guard let earlier = first[person] else {
                first[person] = node
                continue
            }
            report(.personTwice(person.text, at: node.range, first: earlier.range))
        }
    }
}
