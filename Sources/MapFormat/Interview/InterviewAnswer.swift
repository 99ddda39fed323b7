import Findings
import StakeholderModel

/// What somebody answered to one step.
enum InterviewAnswer: Hashable {
    /// Nothing: the question was skipped.
    case skipped
    /// Asked, and still not known.
    case unknown
    /// Asked, and there is nobody.
    case nobody
    case text(String)
    case names([String])
    case offer(name: String, price: Money?)
    case date(CalendarDate)
    case yesNo(Bool)

    var isGiven: Bool { self != .skipped }

    /// Reads what was typed.
    static func read(_ typed: String, for step: InterviewStep) -> Result<InterviewAnswer, ValueProblem> {
        let text = String(Substring(typed.filter { !$0.isNewline }).trimmed)
        guard !text.isEmpty else { return step == .account ? .failure(.accountNeeded) : .success(.skipped) }
        if let problem = ForbiddenCharacters.problems(in: text).first {
            return .failure(ValueProblem(code: problem.code, message: problem.message))
        }
        if text.allSatisfy({ $0 == "?" }) { return .success(step == .account ? .text(text) : .unknown) }
        switch step {
        case .account, .sentence: return .success(.text(text))
        case .offer: return .success(offer(text))
        case .met: return .success(.names(names(in: text)))
        case .providers:
            return .success(isNobody(text) ? .nobody : .names(names(in: text)))
        case .introducer, .decider, .deciderSource, .allocator, .speaker: return .success(.names([text]))
        case .sharing: return YesNoText.parse(text).map { .yesNo($0) }
        case .neededBy, .closeBy: return DateText.parse(text).map { .date($0) }
        }
    }

    /// `Prospecting programme, 45 k€`: what stands behind the last comma is the price, if it reads as one.
    private static func offer(_ text: String) -> InterviewAnswer {
        if case .success(let price) = MoneyText.parse(text) { return .offer(name: "", price: price) }
        for comma in text.indices.reversed() where text[comma] == "," || text[comma] == ";" {
            let name = text[..<comma].trimmed
            let rest = String(text[text.index(after: comma)...].trimmed)
            guard !name.isEmpty, case .success(let price) = MoneyText.parse(rest) else { continue }
            return .offer(name: String(name), price: price)
        }
        return .offer(name: text, price: nil)
    }

    private static func names(in text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" }.map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    private static func isNobody(_ text: String) -> Bool {
        ["none", "nobody", "no one", "aucun", "aucune", "personne", "no", "non"]
            .contains(TextFolding.folded(text))
    }
}

extension ValueProblem {
    fileprivate static var accountNeeded: ValueProblem {
        ValueProblem(
            code: .missingValue,
            message: Wording(
                en: "a map needs the name of the company",
                fr: "une carte a besoin du nom de l'entreprise"
            )
        )
    }
}
