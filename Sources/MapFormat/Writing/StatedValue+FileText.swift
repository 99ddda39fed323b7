public import StakeholderModel

extension StatedValue {
    /// The value in the notation of the file, without state or evidence; a rule of decision on one line.
    public var fileText: String {
        switch self {
        case .text(let text): text
        case .word(let word, _): word
        case .number(let number): String(number)
        case .yesNo(let holds): holds ? "yes" : "no"
        case .amount(let amount): amount.fileText
        case .date(let date): date.description
        case .duration(let duration): duration.fileText
        case .object(let object): object.text
        case .none: "none"
        case .rule(let rule): FileValue.rule(.known(rule)).map(StatedValue.line) ?? ""
        case .tie(let person, let kind): "\(person.text): \(kind?.rawValue ?? "unknown")"
        }
    }

    /// A value on one line, as it can stand between brackets.
    private static func line(_ value: FileValue) -> String {
        switch value {
        case .text(let text): ScalarText.text(text, inFlow: true)
        case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
        case .object(let entries):
            "{ " + entries.map { "\($0.key): \(line($0.value))" }.joined(separator: ", ") + " }"
        }
    }
}
