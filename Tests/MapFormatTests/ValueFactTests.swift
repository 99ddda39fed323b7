import Findings
import StakeholderModel
import Testing

@testable import MapFormat

/// What is expected of a fact in its short form.
private struct Expected: Equatable {
    var value: String
    var isUnknown = false
    var isAssumed = false
    var source: String?
}

private func read(_ text: String, isText: Bool = false) -> Expected? {
    readValue(FactNotation.parse(text, isText: isText)).map { notation in
        Expected(
            value: String(text[notation.value]),
            isUnknown: notation.isUnknown,
            isAssumed: notation.isAssumed,
            source: notation.source.map { String(text[$0]) }
        )
    }
}

struct ValueFactTests {
    @Test func `the short form has a value, a mark of assumption and one source`() {
        let table: [(text: String, expected: Expected)] = [
            ("dg", Expected(value: "dg")),
            ("  dg ", Expected(value: "dg")),
            ("dg?", Expected(value: "dg", isAssumed: true)),
            ("dg ?", Expected(value: "dg", isAssumed: true)),
            ("dg\u{A0}?", Expected(value: "dg", isAssumed: true)),
            ("dg\u{202F}?", Expected(value: "dg", isAssumed: true)),
            ("dg @formation", Expected(value: "dg", source: "formation")),
            ("dg? @formation", Expected(value: "dg", isAssumed: true, source: "formation")),
            ("dg\u{A0}?\u{A0}@formation", Expected(value: "dg", isAssumed: true, source: "formation")),
            ("90 k€ @2025-03-12", Expected(value: "90 k€", source: "2025-03-12")),
            ("unknown", Expected(value: "unknown", isUnknown: true)),
            ("Unknown", Expected(value: "Unknown", isUnknown: true)),
            ("unknown @élise", Expected(value: "unknown", isUnknown: true, source: "élise")),
            ("a@b", Expected(value: "a@b")),
            ("a@b @c", Expected(value: "a@b", source: "c")),
            ("unknown-person", Expected(value: "unknown-person")),
        ]
        for (text, expected) in table { #expect(read(text) == expected, "\(text)") }
    }

    @Test func `in running text only unknown and a final question mark have a meaning`() {
        let table: [(text: String, expected: Expected)] = [
            ("posture @formation", Expected(value: "posture @formation")),
            ("posture ?", Expected(value: "posture", isAssumed: true)),
            ("unknown", Expected(value: "unknown", isUnknown: true)),
            ("unknown @dg", Expected(value: "unknown @dg")),
        ]
        for (text, expected) in table { #expect(read(text, isText: true) == expected, "\(text)") }
    }

    @Test func `what cannot be meant is refused and says what to write`() {
        let howToSayUnknown =
            "write 'unknown' when it was asked and is still unknown, 'VALUE?' when VALUE is assumed"
        let table: [(text: String, code: String, help: String?)] = [
            ("", "fact-empty", nil),
            ("?", "fact-lone-question-mark", howToSayUnknown),
            (" ? @dg", "fact-lone-question-mark", howToSayUnknown),
            ("??", "fact-lone-question-mark", howToSayUnknown),
            ("unknown?", "fact-assumed-unknown", howToSayUnknown),
            ("unknown ? @dg", "fact-assumed-unknown", howToSayUnknown),
            ("@dg", "fact-without-value", nil),
            (
                "dg @", "fact-source-empty",
                "name one source after '@', or several in the long form { is: dg, from: [a, b] }"
            ),
            (
                "dg @a, b", "fact-several-sources",
                "several sources take the long form { is: dg, from: [a, b] }"
            ),
            (
                "90 k€ @élise paul", "fact-several-sources",
                "several sources take the long form { is: 90 k€, from: [élise, paul] }"
            ),
            (
                "dg @a @b", "fact-several-sources",
                "several sources take the long form { is: dg, from: [a, b] }"
            ),
            ("dg @formation?", "fact-mark-after-source", "write 'dg? @formation' when the value is assumed"),
            ("dg @unknown", "identifier-reserved", nil),
            ("dg @a.b", "identifier-character", nil),
        ]
        for (text, code, help) in table {
            let refused = refusedValue(FactNotation.parse(text, isText: false))
            #expect(refused?.code.rawValue == code, "\(text)")
            if let help { #expect(refused?.help?.en == help, "\(text)") }
        }
        for text in ["", " ", "?", "unknown ?"] {
            #expect(read(text, isText: true) == nil, "\(text)")
        }
    }

    @Test func `the wrong part of a text is marked`() {
        let text = "dg @a, b"
        let range = refusedValue(FactNotation.parse(text, isText: false))?.range
        #expect(range.map { String(text[$0]) } == "a, b")
    }
}
