import Findings
import StakeholderModel

/// Lines that stand too far left for what they belong to.
extension ReadingSession {
    /// How far is looked around: a file may have very many wrong keys in a row.
    static let longestRun = 100

    /// Below a key without a value, a key that the object does not have was most likely meant as a part of that value:
    ///
    ///     people:
    ///     anne:
    ///
    /// Notes it once for all such keys in a row; answers whether this is one.
    func reportTooFarLeft(
        _ entries: [Entry],
        _ index: Int,
        describing: (String) -> ValueDescription?,
        isMisspelt: (String) -> Bool
    ) -> Bool {
        guard index > 0, describing(entries[index].key.text) == nil else { return false }
        let before = entries[..<index].suffix(ReadingSession.longestRun)
        guard let owner = before.lastIndex(where: { describing($0.key.text) != nil }),
            entries[owner].value.isNothing, describing(entries[owner].key.text)?.holdsObjects == true,
            isOnLaterLine(entries[owner + 1].key, than: entries[owner].key),
            !isMisspelt(entries[owner + 1].key.text)
        else { return false }
        guard index == owner + 1 else { return true }
        return report(entries[index], below: entries[owner])
    }

    /// The same inside a section: `anne:` without a value, and `title: DG` below it in the same column.
    func reportTooFarLeft(
        _ entries: [Entry],
        _ index: Int,
        among keys: [KeyDescription],
        in section: LocatedText
    )
        -> Bool
    {
        guard !isFull, isValue(entries[index]) else { return false }
        let before = entries[..<index].suffix(ReadingSession.longestRun)
        let start = before.lastIndex { !isValue($0) }.map { $0 + 1 } ?? before.startIndex
        let run = entries[start...].prefix(ReadingSession.longestRun).prefix(while: isValue)
        guard run.contains(where: { entry in keys.contains { $0.key == entry.key.text } }) else {
            return false
        }
        guard start > 0 else {
            if index == 0 {
                report(.identifiersExpected(section.text, insteadOfList: false, at: entries[0].key.range))
            }
            return true
        }
        guard entries[start - 1].value.isNothing else { return false }
        return index > start || report(entries[index], below: entries[start - 1])
    }

    /// Whether a text or a list stands behind a key.
    private func isValue(_ entry: Entry) -> Bool { entry.value.entries == nil && !entry.value.isNothing }

    private func report(_ entry: Entry, below owner: Entry) -> Bool {
        report(.tooFarLeft(entry.key, below: owner.key))
        return true
    }

    private func isOnLaterLine(_ key: LocatedText, than earlier: LocatedText) -> Bool {
        tree.places.position(at: key.range.lowerBound).line
            > tree.places.position(at: earlier.range.lowerBound).line
    }

    /// A key that only a no-break space before its colon keeps from being known: some keyboards and habits type one
    /// there. Answers with the key that was meant.
    func reportNoBreakSpace(in key: LocatedText, isKnown: (String) -> Bool) -> String? {
        let scalars = key.text.unicodeScalars
        guard key.style == .plain, scalars.contains(where: isNoBreakSpace) else { return nil }
        let meant = String(String.UnicodeScalarView(scalars.filter { !isNoBreakSpace($0) }))
        guard isKnown(meant), let place = scalars.firstIndex(where: isNoBreakSpace) else { return nil }
        let start = key.range.lowerBound + key.text[..<place].utf8.count
        let range = tree.places.noBreakSpace(at: start) ?? key.range
        report(.noBreakSpace(at: range, line: range))
        return meant
    }

    private func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{202F}"
    }
}

extension ValueDescription {
    /// Whether lines of their own belong below the key.
    fileprivate var holdsObjects: Bool {
        switch self {
        case .object, .list, .section, .relations, .ties: true
        default: false
        }
    }
}

extension LocatedProblem {
    fileprivate static func tooFarLeft(_ key: LocatedText, below owner: LocatedText) -> LocatedProblem {
        let names = (Wording.excerpt(key.text), Wording.excerpt(owner.text))
        return LocatedProblem(
            code: .badIndentation,
            message: Wording(
                en: "\(names.0.en) has to stand further right than \(names.1.en)",
                fr: "\(names.0.fr) doit commencer plus à droite que \(names.1.fr)"
            ),
            range: key.range,
            label: Wording(en: "two more spaces before it", fr: "deux espaces de plus devant"),
            notes: [
                Note(message: Wording(en: "it belongs to this", fr: "il en fait partie"), range: owner.range)
            ]
        )
    }
}
