import DecisionAnalysis
import Findings
import StakeholderModel

/// A step of the deal with our best way to who decides there.
struct ReviewPath: Sendable {
    let step: String
    let verdict: ReviewMark
    let decider: String
    /// Our best way; a sign that there is none otherwise.
    let way: String
    let reason: String
}

extension ReviewPath {
    /// The steps of a deal in order; the signature last.
    static func all(_ analysis: MapAnalysis, voice: ReviewVoice) -> [ReviewPath] {
        let names = NameWords(analysis: analysis)
        return analysis.gatesInOrder.filter(\.gate.isOpen).map { judged in
            ReviewPath(
                step: voice.say(judged.gate.title),
                verdict: mark(judged, voice),
                decider: voice.say(decider(judged, names)),
                way: way(judged, names, voice),
                reason: judged.leadingReason.map { voice.say(names.brief($0).capitalized) } ?? ""
            )
        }
    }

    private static func mark(_ judged: JudgedGate, _ voice: ReviewVoice) -> ReviewMark {
        let label = PathWords.standing(of: judged)
        return ReviewMark(code: judged.verdict.rawValue, label: voice.say(label))
    }

    private static func decider(_ judged: JudgedGate, _ names: NameWords) -> Wording {
        guard judged.gate.places.count == 1, let only = judged.gate.places.first else {
            return RuleWords(names: names).wording(of: judged.gate)
        }
        return VoiceWords(names: names).voice(Voice(only)).capitalized
    }

    /// The best way to each known decider, each once.
    private static func way(_ judged: JudgedGate, _ names: NameWords, _ voice: ReviewVoice) -> String {
        var seen: Set<PersonIdentifier> = []
        let ways = judged.places.filter { place in
            place.place.person.map { seen.insert($0).inserted } ?? false
        }
        .compactMap(\.bestRoute).map { voice.say(names.chain($0)) }
        return ways.isEmpty ? ReviewWords.nothing : ways.joined(separator: " ; ")
    }
}

/// Somebody of the account.
struct ReviewPerson: Sendable {
    let name: String
    /// The title and the unit, where the name does not say them.
    let title: String?
    let roles: String
    let stance: ReviewMark
    let access: String
    let lastContact: String
}

extension ReviewPerson {
    /// Everybody of the map, in its order.
    static func all(_ analysis: MapAnalysis, voice: ReviewVoice) -> [ReviewPerson] {
        var last: [PersonIdentifier: CalendarDate] = [:]
        for entry in analysis.map.log {
            guard let date = entry.date.value else { continue }
            for person in entry.with.values { last[person] = max(last[person] ?? date, date) }
        }
        return analysis.map.people.map { person in
            let roles = person.roles.items.compactMap { fact in
                fact.value.map { $0.label + (fact.isAssumed ? .verbatim(" ?") : .verbatim("")) }
            }
            let access = analysis.access(to: person.identifier)
            let date = last[person.identifier] ?? access?.date
            return ReviewPerson(
                name: voice.written(person.displayName) + (person.count.value.map { " (\($0))" } ?? ""),
                title: subtitle(person).map(voice.written),
                roles: roles.isEmpty ? ReviewWords.nothing : roles.map(voice.say).joined(separator: ", "),
                stance: stance(person, voice),
                access: voice.say(access?.level?.label ?? ReviewWords.notKnown),
                lastContact: date.map { voice.say($0.wording) } ?? ReviewWords.nothing
            )
        }
    }

    private static func subtitle(_ person: Stakeholder) -> String? {
        let parts = [person.name == nil ? nil : person.title, person.unit].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func stance(_ person: Stakeholder, _ voice: ReviewVoice) -> ReviewMark {
        guard let stance = person.stance.value else {
            return ReviewMark(code: "unknown", label: voice.say(ReviewWords.stanceUnknown))
        }
        let doubt = person.stance.isAssumed ? Wording.verbatim(" ?") : .verbatim("")
        return ReviewMark(code: stance.rawValue, label: voice.say(stance.label + doubt))
    }
}

/// A rule that speaks on the map.
struct ReviewRule: Sendable {
    let code: String
    let name: String
    let title: String
    let severity: ReviewMark
    /// The numbers of the finding groups in which it speaks.
    let groups: String
}

extension ReviewRule {
    /// The rules that speak, by code.
    static func all(_ report: MapReport, voice: ReviewVoice) -> [ReviewRule] {
        var groups: [RuleCode: [Int]] = [:]
        var worst: [RuleCode: Severity] = [:]
        for (position, group) in report.groups.enumerated() {
            for finding in group.findings {
                if groups[finding.rule]?.last != position + 1 {
                    groups[finding.rule, default: []].append(position + 1)
                }
                worst[finding.rule] = max(worst[finding.rule] ?? .note, finding.severity)
            }
        }
        return RuleBook.descriptions.compactMap { rule in
            guard let numbers = groups[rule.code], let severity = worst[rule.code] else { return nil }
            return ReviewRule(
                code: rule.code.rawValue,
                name: rule.name,
                title: voice.say(rule.title),
                severity: ReviewMark(code: severity.rawValue, label: voice.say(severity.label)),
                groups: numbers.map(String.init).joined(separator: ", ")
            )
        }
    }
}
