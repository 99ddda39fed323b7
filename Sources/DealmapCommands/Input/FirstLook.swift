import StakeholderModel

/// What can be told of a file before it is read as a map.
enum FirstLook {
    /// Whether the first key of a file is `dealmap`, as in every map: other YAML files of a folder are no business
    /// of ours.
    static func isMap(_ bytes: [UInt8]) -> Bool {
        for line in lines(bytes) where !isSkipped(line) {
            return value(of: "dealmap", in: line) != nil
        }
        return false
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
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
        return text.split { $0 == 0x0A || $0 == 0x0D }.lazy.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isSkipped(_ line: String) -> Bool {
        line.hasPrefix("#") || line.hasPrefix("---") || line.hasPrefix("%") || line.allSatisfy(\.isWhitespace)
    }

    private static func value(of key: String, in line: String) -> Substring? {
        guard line.hasPrefix(key) else { return nil }
        let rest = line.dropFirst(key.count).drop { $0 == " " }
        return rest.first == ":" ? rest.dropFirst().drop { $0 == " " } : nil
    }
}
