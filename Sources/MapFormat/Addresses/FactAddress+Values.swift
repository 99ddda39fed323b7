import StakeholderModel

/// Values as they are typed on a command line.
extension FactAddress {
    /// The value that a text says for this fact, with its evidence; whether it is valid shows when the edited map
    /// is read.
    ///
    /// Where several values can stand, commas keep them apart. What starts with a bracket is read as the file
    /// would read it: `{ all: [dg, formation] }`.
    public func fileValue(_ text: String, evidence: TypedEvidence = .none) throws(AddressProblem) -> FileValue
    {
        let value = try bare(text)
        guard !evidence.isEmpty else { return value }
        guard takesEvidence else { throw .noEvidence(path) }
        guard case .list(let items) = value, case .facts = self.value else {
            return evidence.beside(value, isText: isRunningText)
        }
        return .list(items.map { evidence.beside($0, isText: isRunningText) })
    }

    private func bare(_ text: String) throws(AddressProblem) -> FileValue {
        let typed = Substring(text).trimmed
        guard let first = typed.first else { throw .noValue(path) }
        if first == "{" || first == "[", !isFreeText { return try FlowText.value(of: String(typed)) }
        guard holdsSeveral, !isRunningText, typed.contains(",") else { return .text(String(typed)) }
        return .list(typed.split(separator: ",").map { .text(String($0.trimmed)) })
    }

    /// Whether commas keep several values apart.
    private var holdsSeveral: Bool {
        switch value {
        case .facts, .settings: true
        default: false
        }
    }

    private var isFreeText: Bool {
        switch value {
        case .text, .texts: true
        default: false
        }
    }

    private var isRunningText: Bool {
        switch value {
        case .text, .texts, .fact(.text), .facts(.text), .setting(.text), .settings(.text): true
        default: false
        }
    }

    private var takesEvidence: Bool {
        switch value {
        case .fact, .facts, .rule, .sharing: true
        case .section(_, let canBeStated): canBeStated
        default: false
        }
    }
}

/// A value inside brackets, as the file would read it.
enum FlowText {
    static func value(of text: String) throws(AddressProblem) -> FileValue {
        let (tree, problems) = TreeReader.read("value: \(text)\n")
        guard let node = tree.root?.value("value"), problems.isEmpty, tree.root?.entries?.count == 1 else {
            throw .unreadableValue(text)
        }
        return FileValue(node)
    }
}
