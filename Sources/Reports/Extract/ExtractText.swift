public import Findings
public import MapFormat
public import StakeholderModel

/// What a map holds on one person, as text: the parts under their headings, each with its line of the file.
public struct ExtractText: Sendable {
    private let extract: PersonExtract
    private let map: AccountMap
    private let source: SourceText
    private let options: TextOptions

    /// The text of an extract.
    ///
    /// - Parameters:
    ///   - extract: what the map holds.
    ///   - map: the map, for whose deal it is.
    ///   - source: the file.
    ///   - options: how the text is written.
    public init(_ extract: PersonExtract, map: AccountMap, source: SourceText, options: TextOptions) {
        self.extract = extract
        self.map = map
        self.source = source
        self.options = options
    }

    /// The whole text.
    public var text: String {
        var page = TextPage(options)
        page.add(ExtractWords.title(extract), .strong)
        var origin = Paragraph()
        let names = [map.account, map.deal, source.name].compactMap(\.self)
        origin.add(names.joined(separator: " · "), .faint)
        page.add(origin)
        let digits = extract.items.map { String($0.range.start.line).count }.max() ?? 1
        for kind in ExtractKind.allCases {
            let items = extract.items.filter { $0.kind == kind }
            guard !items.isEmpty else { continue }
            page.addSpace()
            page.add(kind.label, .strong)
            for item in items { add(item, digits: digits, to: &page) }
        }
        page.addSpace()
        page.add(ExtractWords.counts(extract), .strong)
        return page.text
    }

    private func add(_ item: ExtractItem, digits: Int, to page: inout TextPage) {
        let number = String(item.range.start.line)
        let padding = String(repeating: " ", count: digits - number.count)
        let line = page.say(Wording(en: "line ", fr: "ligne ")) + padding + number + "  "
        var paragraph = Paragraph(indent: 2, mark: line, .faint)
        if let path = item.path {
            paragraph.add(path.description + page.say(CommonWords.colon) + " ", .faint)
        }
        // A paragraph cuts what is too long for a sentence; an extract is whole.
        for part in item.text.parts(of: 1_000) { paragraph.add(part) }
        if let standing = ExtractWords.standing(of: item) {
            paragraph.add(" (\(page.say(standing)))", .faint)
        }
        page.add(paragraph)
    }
}

extension String {
    /// The text in parts of so many characters.
    fileprivate func parts(of length: Int) -> [String] {
        var (rest, parts) = (self[...], [String]())
        while !rest.isEmpty {
            parts.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return parts
    }
}

extension ExtractText {
    /// One sentence as a line, safe for a terminal.
    public static func line(_ wording: Wording, options: TextOptions) -> String {
        var page = TextPage(options)
        page.add(wording, .faint)
        return page.text
    }
}
