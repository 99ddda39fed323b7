import Findings
import MapFormat
import StakeholderModel
import Testing

/// What holds of every map that is formatted.
enum FormattingLaws {
    /// Checks that a text is formatted, says the same map, and does not change again.
    static func check(_ text: String, _ what: @autoclosure () -> String) {
        let formatting = MapFormatter.format(SourceText(name: "a.yaml", text: text))
        guard let written = formatting.text else {
            Issue.record("\(formatting.outcome) \(formatting.diagnostics.map(\.message.en)) \(what())")
            return
        }
        let before = MapReader.read(SourceText(name: "", text: text)).map
        let after = MapReader.read(SourceText(name: "", text: written)).map
        #expect(before != nil && before == after, "another map: \(what())")
        checkLayout(written, what())
        let again = MapFormatter.format(SourceText(name: "a.yaml", text: written))
        #expect(
            !again.isChanged && again.text != nil,
            "changes again: \(what())\n\(written)\n\(again.text ?? "")"
        )
        #expect(marks(in: text) == marks(in: written), "comments or texts are lost or moved: \(what())")
    }

    private static func checkLayout(_ text: String, _ what: @autoclosure () -> String) {
        #expect(!text.utf8.contains(0x0D) && text.utf8.first != 0xEF, "line ends or mark: \(what())")
        #expect(text.hasSuffix("\n"), "no line end: \(what())")
        #expect(!text.hasPrefix("\n"), "a blank line starts the text: \(what())")
    }

    /// The marks of the generator, `c_12` in its comments and `t_12` in its texts, each kind in the order of the text.
    private static func marks(in text: String) -> [[Substring]] {
        ["c", "t"].map { kind in
            text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.filter { word in
                word.hasPrefix("\(kind)_") && word.dropFirst(2).allSatisfy(\.isNumber)
            }
        }
    }
}
