import Findings
import StakeholderModel

/// The conventions of what a finding says, in both languages.
enum FindingWording {
    /// The texts that break them, with what is wrong.
    static func faults(in finding: Finding) -> [String] {
        let sentences = [finding.message, finding.reason].flatMap { [$0.en, $0.text(in: .french)] }
        let capital = sentences.filter(startsInUpperCase).map { "starts in upper case: \($0)" }
        let several = sentences.filter { Sentences.count(in: $0) != 1 }.map { "is not one sentence: \($0)" }
        return sentences.flatMap(faults(of:)) + capital + several
            + questions(of: finding).flatMap(faults(inQuestion:))
    }

    /// The names that a message says without quotes.
    ///
    /// - Parameter names: what people wrote: names, titles, identifiers.
    static func bareNames(in finding: Finding, of names: [String]) -> [String] {
        let english = finding.message.en.replacing(/'[^']*'/, with: "")
        let french = finding.message.text(in: .french).replacing(/«[^»]*»/, with: "")
        return names.filter { name in
            [english, french].contains { text in
                text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0 == name }
            }
        }
    }

    private static func questions(of finding: Finding) -> [Wording] {
        ([finding.question].compactMap { $0 } + finding.followUps).map(\.text)
    }

    private static func faults(of text: String) -> [String] {
        var faults: [String] = []
        if text.isEmpty { faults.append("is empty") }
        if text.hasSuffix(".") { faults.append("ends with a full stop: \(text)") }
        if text.contains("  ") || text.hasPrefix(" ") || text.hasSuffix(" ") {
            faults.append("has a space too many: \(text)")
        }
        return faults
    }

    private static func faults(inQuestion question: Wording) -> [String] {
        let french = question.text(in: .french)
        let isAsked = question.en.hasSuffix("?") && french.hasSuffix("\u{A0}?")
        let isCapital = question.en.first?.isLetter != true || !startsInLowerCase(question.en)
        return isAsked && isCapital ? [] : ["is no question: \(question.en) / \(question.fr)"]
    }

    private static func startsInUpperCase(_ text: String) -> Bool { text.first?.isUppercase ?? false }
    private static func startsInLowerCase(_ text: String) -> Bool { text.first?.isLowercase ?? false }
}
