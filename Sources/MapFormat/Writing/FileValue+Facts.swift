import StakeholderModel

/// Facts in the notation of the file: short where one source and no more is known, else long.
extension FileValue {
    /// A fact; `nil` when nobody asked, which is written by writing nothing.
    static func fact<Value>(_ fact: Fact<Value>, _ text: (Value) -> String) -> FileValue? {
        switch fact {
        case .notAsked: nil
        case .unknown(let evidence): noted("unknown", evidence)
        case .assumed(let value, let evidence): noted(text(value) + "?", evidence)
        case .known(let value, let evidence): noted(text(value), evidence)
        }
    }

    /// A fact of running text, in which `@` has no meaning.
    static func fact(_ fact: Fact<String>) -> FileValue? {
        switch fact {
        case .notAsked: nil
        case .unknown(let evidence): noted("unknown", evidence, isText: true)
        case .assumed(let text, let evidence): noted(text + "?", evidence, isText: true)
        case .known(let text, let evidence): noted(text, evidence, isText: true)
        }
    }

    static func fact(_ fact: Fact<Bool>) -> FileValue? { self.fact(fact) { $0 ? "yes" : "no" } }

    /// A list of facts; `nil` when nobody asked.
    static func facts<Value>(_ list: FactList<Value>, _ text: (Value) -> String) -> FileValue? {
        list.isStated ? .list(list.items.compactMap { fact($0, text) }) : nil
    }

    static func facts(_ list: FactList<String>) -> FileValue? {
        list.isStated ? .list(list.items.compactMap { fact($0) }) : nil
    }

    /// Identifiers, each with its state of knowledge.
    static func references<Object>(_ list: FactList<Identifier<Object>>) -> FileValue? {
        facts(list, \.text)
    }

    /// A noted value with its evidence.
    ///
    /// - Parameter isText: whether it is running text, whose source is written in the long form only.
    private static func noted(_ notation: String, _ evidence: Evidence, isText: Bool = false) -> FileValue {
        guard !evidence.isEmpty else { return .text(notation) }
        let isShort = evidence.sources.count == 1 && evidence.date == nil && evidence.basis == nil
        if isShort, !isText, let source = evidence.sources.first {
            return .text("\(notation) @\(source.text)")
        }
        return longForm(.text(notation), evidence)
    }

    /// The long form of a value.
    static func longForm(_ value: FileValue, _ evidence: Evidence, isAssumed: Bool = false) -> FileValue {
        var entries = [FileEntry(.is, value)]
        entries.add(.from, sources(evidence.sources))
        entries.add(.date, evidence.date?.description)
        entries.add(.basis, evidence.basis?.rawValue)
        entries.add(.assumed, isAssumed ? "yes" : nil)
        return .object(entries)
    }

    private static func sources(_ sources: [Source]) -> FileValue? {
        guard let first = sources.first else { return nil }
        return sources.count == 1 ? .text(first.text) : .list(sources.map { .text($0.text) })
    }
}

extension [FileEntry] {
    /// Adds a key, unless there is nothing to say.
    mutating func add(_ key: MapKey, _ value: FileValue?) {
        if let value { append(FileEntry(key, value)) }
    }

    /// Adds a key with a text, unless there is none.
    mutating func add(_ key: MapKey, _ text: String?) { add(key, text.map(FileValue.text)) }

    /// Adds a key with texts, unless there are none.
    mutating func add(_ key: MapKey, texts: [String]) {
        add(key, texts.isEmpty ? nil : FileValue.list(texts.map(FileValue.text)))
    }

    /// Adds `key: yes` where it holds.
    mutating func add(_ key: MapKey, if holds: Bool) { add(key, holds ? "yes" : nil) }
}
