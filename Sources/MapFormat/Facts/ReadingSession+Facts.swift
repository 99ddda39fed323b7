import Findings
import StakeholderModel

/// Values with their state of knowledge, short and long.
extension ReadingSession {
    /// A fact. What cannot be read is `unknown`, so that the positions in a list stay those of the file.
    func fact<Value>(_ node: Node, _ type: ValueType<Value>) -> Fact<Value> {
        switch node.content {
        case .refused: return .unknown(.none)
        case .scalar(let text): return shortFact(text, type)
        case .mapping: return longFact(node, type)
        case .sequence:
            report(.oneValueExpected(at: node.range, insteadOfList: true))
            return .unknown(.none)
        }
    }

    /// One or several facts.
    func facts<Value>(_ node: Node, _ type: ValueType<Value>) -> FactList<Value> {
        guard !reportListWithoutBrackets(node, type) else { return FactList([.unknown(.none)]) }
        return FactList((node.items ?? [node]).map { fact($0, type) })
    }

    /// `VALUE`, `VALUE?`, `VALUE @SOURCE`, `VALUE? @SOURCE`, `unknown`.
    func shortFact<Value>(_ text: LocatedText, _ type: ValueType<Value>) -> Fact<Value> {
        guard let notation = notation(text, isText: type.isText) else { return .unknown(.none) }
        let evidence = evidence(of: notation, in: text)
        guard !notation.isUnknown else {
            canonicalWords?.note(nil as Value?, notation, in: text, isText: type.isText)
            return .unknown(evidence)
        }
        guard let value = factValue(part(notation.value, of: text), type) else { return .unknown(.none) }
        canonicalWords?.note(value, notation, in: text, isText: type.isText)
        return notation.isAssumed ? .assumed(value, evidence) : .known(value, evidence)
    }

    /// The marks of a short fact.
    func notation(_ text: LocatedText, isText: Bool) -> FactNotation? {
        guard !text.isNothing else {
            report(.emptyItem(at: text.range))
            return nil
        }
        switch FactNotation.parse(text.text, isText: isText) {
        case .success(let notation): return notation
        case .failure(let problem):
            report(problem, in: text)
            return nil
        }
    }

    /// The source after ` @`.
    func evidence(of notation: FactNotation, in text: LocatedText) -> Evidence {
        guard let range = notation.source, let source = value(part(range, of: text), .source) else {
            return .none
        }
        return Evidence(sources: [source])
    }

    private func longFact<Value>(_ node: Node, _ type: ValueType<Value>) -> Fact<Value> {
        guard let form = longForm(node), let inner = form.value else { return .unknown(.none) }
        guard let text = scalar(inner) else { return .unknown(.none) }
        return shortFact(text, type).inLongForm(form, at: text, self)
    }
}

extension Fact {
    /// The fact of `is:` with the evidence beside it.
    func inLongForm(_ form: LongForm, at text: LocatedText, _ session: ReadingSession) -> Fact {
        if !evidence.isEmpty { session.report(.sourceInsideLongForm(at: text.range)) }
        switch self {
        case .notAsked, .unknown: return .unknown(form.evidence)
        case .assumed(let value, _): return .assumed(value, form.evidence)
        case .known(let value, _):
            return form.isAssumed ? .assumed(value, form.evidence) : .known(value, form.evidence)
        }
    }
}

extension LocatedProblem {
    fileprivate static func sourceInsideLongForm(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .sourceTwice,
            message: Wording(
                en: "in the long form the source is written after 'from'",
                fr: "dans la forme longue, la source s'écrit après « from »"
            ),
            range: range,
            label: Wording(en: "take the '@' out", fr: "retirez le « @ »")
        )
    }
}
