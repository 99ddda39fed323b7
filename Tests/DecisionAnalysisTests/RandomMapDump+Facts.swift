import StakeholderModel

extension RandomMapDump {
    func section(_ name: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["\(name):"] + lines.map { "  \($0)" }
    }

    func keys(_ pairs: (String, String?)...) -> String {
        let written = pairs.compactMap { key, value in value.map { "\(key): \($0)" } }
        return written.isEmpty ? "{}" : "{ \(written.joined(separator: ", ")) }"
    }

    func fact<Value>(_ fact: Fact<Value>, _ text: (Value) -> String = { "\($0)" }) -> String? {
        let value = fact.value.map(text) ?? (fact.knowledge == .unknown ? "unknown" : nil)
        guard let value else { return nil }
        let details = keys(
            ("is", value),
            ("assumed", fact.isAssumed ? "yes" : nil),
            ("from", sources(fact.evidence)),
            ("date", fact.evidence.date.map { "\($0)" }),
            ("basis", fact.evidence.basis?.rawValue)
        )
        return fact.evidence.isEmpty && !fact.isAssumed ? value : details
    }

    func list<Value>(_ list: FactList<Value>, _ text: (Value) -> String = { "\($0)" }) -> String? {
        guard list.isStated else { return nil }
        return "[\(list.items.compactMap { fact($0, text) }.joined(separator: ", "))]"
    }

    func textList(_ list: FactList<String>) -> String? { self.list(list) }

    func audience(_ audience: Audience) -> String {
        switch audience {
        case .person(let person): person.text
        case .unit(let unit): unit
        }
    }

    func amount(_ money: Money) -> String { "\(money.hundredths / 100)" }

    func ties(_ provider: Provider) -> String? {
        let items = provider.ties.compactMap { tie in
            fact(tie.kind, \.rawValue).map { "{ \(tie.person): \($0) }" }
        }
        return items.isEmpty ? nil : "[\(items.joined(separator: ", "))]"
    }

    func rule(_ rule: DecisionRule) -> String {
        func joined(_ rules: [DecisionRule]) -> String { "[\(rules.map(self.rule).joined(separator: ", "))]" }
        return switch rule {
        case .decider(let decider): fact(decider) ?? "unknown"
        case .all(let rules): "{ all: \(joined(rules)) }"
        case .any(let rules): "{ any: \(joined(rules)) }"
        case .atLeast(let needed, let rules): "{ at_least: \(needed), of: \(joined(rules)) }"
        case .majority(let rules): "{ majority: \(joined(rules)) }"
        }
    }

    private func sources(_ evidence: Evidence) -> String? {
        evidence.sources.isEmpty ? nil : "[\(evidence.sources.map(\.text).joined(separator: ", "))]"
    }
}
