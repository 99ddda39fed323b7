import StakeholderModel

/// What can be told of a file before it is read as a map.
enum FirstLook {
    /// Whether a file starts as maps do, with `dealmap` or with `account`: other YAML files of a folder are no
    /// business of ours. A map in another encoding is one too, so that it is told.
    static func isMap(_ bytes: [UInt8]) -> Bool {
        guard let line = lines(bytes).first(where: { !isSkipped($0) }) else { return false }
        return ["dealmap", "account"].contains { value(of: $0, in: String(start(of: line))) != nil }
    }

    /// Whether a file has the key that makes it a configuration.
    static func isConfiguration(_ bytes: [UInt8]) -> Bool {
        lines(bytes).contains { value(of: "dealmap_configuration", in: $0) != nil }
    }

    /// Whether a file has the key that makes it a playbook. No line of any other file is shown to anybody.
    static func isPlaybook(_ bytes: [UInt8]) -> Bool {
        lines(bytes).contains { value(of: "dealmap_playbook", in: $0) != nil }
    }

    /// The language that a file asks for, even when it has errors: they are then told in that language.
    static func language(_ bytes: [UInt8]) -> Language? {
        for line in lines(bytes) {
            guard let value = value(of: "language", in: line) else { continue }
            return Language(rawValue: String(value.prefix { $0 != " " && $0 != "#" }))
        }
        return nil
    }

    private static func lines(_ bytes: [UInt8]) -> some Sequence<String> {
        ByteOrderMark.readable(bytes).split { $0 == 0x0A || $0 == 0x0D }.lazy.map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static func isSkipped(_ line: String) -> Bool {
        let start = start(of: line)
        return start.isEmpty || start.hasPrefix("#") || start.hasPrefix("%") || start == "..."
    }

    /// A line without what may stand before the first key: the mark of a document and an opening brace.
    private static func start(of line: String) -> Substring {
        var rest = line.drop(while: \.isWhitespace)
        if rest.hasPrefix("---") { rest = rest.dropFirst(3).drop(while: \.isWhitespace) }
        return rest.first == "{" ? rest.dropFirst().drop(while: \.isWhitespace) : rest
    }

    /// Only a key of the whole file has a value here: what is indented belongs to another key.
    private static func value(of key: String, in line: String) -> Substring? {
        guard line.first != " ", line.first != "\t" else { return nil }
        var rest = start(of: line)
        let quote = rest.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
        if quote != nil { rest.removeFirst() }
        guard rest.hasPrefix(key) else { return nil }
        rest = rest.dropFirst(key.count)
        if let quote {
            guard rest.first == quote else { return nil }
            rest.removeFirst()
        }
        rest = rest.drop { $0 == " " }
        return rest.first == ":" ? rest.dropFirst().drop { $0 == " " } : nil
    }
}
