import DecisionAnalysis
import StakeholderModel

/// What is different under one key, as a clause: `stance: neutral → skeptic, observed`.
struct FactChangeWords {
    let before: StatedWords
    let after: StatedWords
    /// Whom or what the statement is about.
    let subject: StatedSubject

    /// The whole clause.
    func clause(_ difference: StatementDifference) -> Wording {
        FlagWords.clause(difference) ?? KeyWords.label(difference.key) + CommonWords.colon + .verbatim(" ")
            + text(difference)
    }

    /// The clause without its label.
    func text(_ difference: StatementDifference) -> Wording {
        guard !difference.facts.isEmpty else {
            return difference.after == nil ? FactChangeWords.nothing : FactChangeWords.statedEmpty
        }
        if let before = difference.before, let after = difference.after, before.isList != after.isList {
            return whole(before, self.before) + .verbatim(" → ") + whole(after, self.after)
        }
        let isList = (difference.after ?? difference.before)?.isList ?? false
        guard isList, difference.before != nil || difference.after == nil else {
            return .list(difference.facts.map(single))
        }
        return list(difference)
    }

    /// Everything that is stated under a key.
    private func whole(_ statement: Statement, _ words: StatedWords) -> Wording {
        .list(statement.facts.map { value($0, words) })
    }

    /// A list of which items came, went, or are stated otherwise.
    private func list(_ difference: StatementDifference) -> Wording {
        let came = difference.facts.compactMap { $0.before == nil ? $0.after : nil }.map { told($0, after) }
        let went = difference.facts.compactMap { $0.after == nil ? $0.before : nil }.map { value($0, before) }
        let other = difference.facts.filter { $0.before != nil && $0.after != nil }.map(single)
        var parts = other
        if came.count == 1, went.count == 1 {
            parts.append(went[0] + .verbatim(" → ") + came[0])
        } else {
            if !came.isEmpty {
                let list = Wording.and(came)
                parts.append(Wording(en: "also \(list.en)", fr: "aussi \(list.fr)"))
            }
            if !went.isEmpty { parts.append(FactChangeWords.gone(.and(went), isOne: went.count == 1)) }
        }
        return Wording(
            en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", ")
        )
    }

    private func single(_ change: StatementDifference.FactChange) -> Wording {
        guard let now = change.after else {
            guard let was = change.before else { return .verbatim("") }
            return FactChangeWords.noLonger(told(was, before))
        }
        guard let was = change.before else { return told(now, after) }
        switch (was.value, now.value) {
        case (nil, nil): return FactChangeWords.stillUnknown
        case (nil, _): return told(now, after) + FactChangeWords.unknownBefore
        case (let value?, nil): return FactChangeWords.noMoreKnown(before.value(value))
        case (let old?, let new?):
            return change.isSameValue ? standing(was, now) : both(old, was, new, now)
        }
    }

    private func both(
        _ old: StatedValue,
        _ was: Fact<StatedValue>,
        _ new: StatedValue,
        _ now: Fact<StatedValue>
    ) -> Wording {
        let (one, other) = (value(was, before), told(now, after))
        // Of an amount that was exact before and is now, the bare numbers say enough.
        return one + .verbatim(" → ") + other
    }

    /// The same value, but surer, or on somebody else's word.
    private func standing(_ was: Fact<StatedValue>, _ now: Fact<StatedValue>) -> Wording {
        guard let value = now.value.map(after.value) else { return .verbatim("") }
        let source = source(of: now, after)
        let spoken = source.en.isEmpty ? source : .verbatim(", ") + source
        if was.isAssumed, !now.isAssumed {
            return value + Wording(en: ", now confirmed", fr: ", c'est confirmé") + spoken
        }
        if now.isAssumed, !was.isAssumed {
            return value + Wording(en: ", no longer certain", fr: ", ce n'est plus sûr") + spoken
        }
        let old = self.source(of: was, before)
        let none = Wording(en: "nobody's word", fr: "aucune source")
        let (first, second) = (old.en.isEmpty ? none : old, source.en.isEmpty ? none : source)
        guard first != second else { return value + spoken }
        return value
            + Wording(
                en: ", now \(second.en) (before: \(first.en))",
                fr: ", désormais \(second.fr) (avant : \(first.fr))"
            )
    }
}

/// Facts as they stand.
extension FactChangeWords {
    /// A fact with its state and its source.
    func told(_ fact: Fact<StatedValue>, _ words: StatedWords) -> Wording {
        let source = source(of: fact, words)
        return value(fact, words) + (source.en.isEmpty ? source : .verbatim(", ") + source)
    }

    private func value(_ fact: Fact<StatedValue>, _ words: StatedWords) -> Wording {
        guard let value = fact.value else { return FactChangeWords.asked }
        return words.value(value) + (fact.isAssumed ? StandingWords.assumed : .verbatim(""))
    }

    private func source(of fact: Fact<StatedValue>, _ words: StatedWords) -> Wording {
        StandingWords.source(of: fact.evidence, isOwn: isOwn(fact), words.analysis)
    }

    /// Whether somebody says so of themselves, alone.
    private func isOwn(_ fact: Fact<StatedValue>) -> Bool {
        guard fact.evidence.sources.count == 1, case .person(let source)? = fact.evidence.sources.first else {
            return false
        }
        if case .object(.person(source)) = subject { return true }
        if case .object(.person(source))? = fact.value { return true }
        return false
    }

    static let asked = Wording(en: "asked, no answer yet", fr: "demandé, sans réponse")
    static let nothing = Wording(en: "nothing stated any more", fr: "plus rien d'indiqué")
    static let statedEmpty = Wording(en: "none, as we know now", fr: "aucun, on le sait désormais")
    static let stillUnknown = Wording(
        en: "asked again, still no answer",
        fr: "redemandé, toujours sans réponse"
    )
    static let unknownBefore = Wording(en: " (not known before)", fr: " (on ne le savait pas)")

    static func noLonger(_ was: Wording) -> Wording {
        Wording(
            en: "nothing stated any more (before: \(was.en))",
            fr: "plus rien d'indiqué (avant : \(was.fr))"
        )
    }

    static func noMoreKnown(_ was: Wording) -> Wording {
        Wording(en: "not known any more (before: \(was.en))", fr: "on ne le sait plus (avant : \(was.fr))")
    }

    static func gone(_ list: Wording, isOne: Bool) -> Wording {
        Wording(en: "no longer \(list.en)", fr: "\(list.fr) \(isOne ? "n'y est plus" : "n'y sont plus")")
    }
}
