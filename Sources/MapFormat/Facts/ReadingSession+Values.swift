import StakeholderModel

/// Plain values and texts.
extension ReadingSession {
    /// A value of a text; what is wrong with it is noted.
    ///
    /// - Parameter isPlain: whether no mark can stand behind the value.
    func value<Value>(_ text: LocatedText, _ type: ValueType<Value>, isPlain: Bool = false) -> Value? {
        guard !isFull else { return nil }
        switch type.read(text.text, names) {
        case .success(let value): return value
        case .failure(var problem):
            if isPlain { problem.help = problem.plainHelp ?? problem.help }
            report(problem, in: text)
            return nil
        }
    }

    /// A plain value without a state of knowledge.
    func setting<Value>(_ node: Node, _ type: ValueType<Value>) -> Value? {
        guard let text = scalar(node), let value = value(text, type, isPlain: true) else { return nil }
        canonicalWords?.note(value, in: text)
        return value
    }

    /// One or several plain values.
    func settings<Value>(_ node: Node, _ type: ValueType<Value>) -> [Value] {
        guard !reportListWithoutBrackets(node, type) else { return [] }
        return (node.items ?? [node]).compactMap { item in
            guard !item.isNothing else {
                report(.emptyItem(at: item.range))
                return nil
            }
            return setting(item, type)
        }
    }

    /// The text of a scalar where one value belongs.
    func scalar(_ node: Node) -> LocatedText? {
        if let text = node.scalar { return text }
        if !node.isRefused { report(.oneValueExpected(at: node.range, insteadOfList: node.items != nil)) }
        return nil
    }

    /// Free text, taken as written.
    func text(_ node: Node) -> String? {
        guard let text = node.scalar?.text else {
            if !node.isRefused { report(.textExpected(at: node.range)) }
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// One or several free texts.
    func texts(_ node: Node) -> [String] { (node.items ?? [node]).compactMap(text) }
}
