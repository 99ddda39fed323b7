import Findings
import StakeholderModel
import Testing

@testable import MapFormat

struct ValueScalarTests {
    @Test func `whole numbers take separators between thousands`() {
        let table = [
            ("0", 0), ("50", 50), ("5 000", 5_000), ("5,000", 5_000), ("5.000", 5_000), ("5\u{A0}000", 5_000),
            ("5\u{202F}000", 5_000), ("1'000'000", 1_000_000), ("1000000000", 1_000_000_000), ("007", 7),
        ]
        for (text, expected) in table {
            #expect(readValue(WholeNumberText.parse(text)) == expected, "\(text)")
        }
        let refused = ["", "5k", "-5", "5,5", "5.0", "1e3", "five", "50+", "٥"]
        for text in refused {
            let message = "'\(text)' is not a whole number"
            #expect(refusalMessage(WholeNumberText.parse(text)) == message, "\(text)")
        }
        for text in ["1000000001", "99999999999999999999999"] {
            let message = "the number '\(text)' is above one billion"
            #expect(refusalMessage(WholeNumberText.parse(text)) == message, "\(text)")
        }
    }

    @Test func `yes and no are read in both languages and any case`() {
        for text in ["yes", "Yes", "true", "TRUE", "oui", " Oui "] {
            #expect(readValue(YesNoText.parse(text)) == true, "\(text)")
        }
        for text in ["no", "NO", "false", "non"] {
            #expect(readValue(YesNoText.parse(text)) == false, "\(text)")
        }
        for text in ["", "on", "y", "maybe", "0"] {
            #expect(refusalMessage(YesNoText.parse(text)) == "'\(text)' is neither yes nor no", "\(text)")
        }
    }

    @Test func `codes are read in any case and names propose their code`() {
        #expect(readValue(CodeText.country("fr"))?.code == "FR")
        #expect(readValue(CodeText.country("NO"))?.code == "NO")
        #expect(readValue(CodeText.currency(" eur "))?.code == "EUR")
        #expect(readValue(CodeText.language("FR")) == .french)
        let france = refusedValue(CodeText.country("France"))
        #expect(france?.message.en == "unknown country 'France'")
        #expect(france?.label?.en == "did you mean 'FR'?")
        #expect(refusedValue(CodeText.country("UK"))?.label?.fr == "vouliez-vous dire « GB »\u{A0}?")
        #expect(refusedValue(CodeText.country("ZQ"))?.label == nil)
        #expect(refusedValue(CodeText.currency("€"))?.label?.en == "did you mean 'EUR'?")
        #expect(refusedValue(CodeText.language("français"))?.label?.en == "did you mean 'fr'?")
        #expect(refusalMessage(CodeText.language("de")) == "unknown language 'de'")
    }

    @Test func `identifiers have letters of any script, digits, hyphens and underscores`() {
        let accepted = [
            "dg", "Élise", "e\u{301}lise", "jean-paul_2", "2025-03-12", "田中", "हिन्दी", "US", "Is", "-a",
        ]
        for text in accepted { #expect(IdentifierText.check(text) == nil, "\(text)") }
        let refused: [(text: String, message: String)] = [
            ("", "the identifier is empty"),
            ("jean paul", "a space cannot be part of the identifier 'jean paul'"),
            ("jean.paul", "'.' cannot be part of the identifier 'jean.paul'"),
            ("a\u{A0}b", "the character U+00A0 cannot be part of the identifier 'a\u{A0}b'"),
            ("a\u{200B}b", "the character U+200B cannot be part of the identifier 'a\u{FFFD}b'"),
            ("\u{301}a", "the character U+0301 cannot be part of the identifier '\u{301}a'"),
            ("--", "the identifier '--' has neither a letter nor a digit"),
            ("at_least", "'at_least' is a word of the format and cannot be an identifier"),
            ("Unknown", "'Unknown' is a word of the format and cannot be an identifier"),
        ]
        for (text, message) in refused {
            #expect(IdentifierText.check(text)?.message.en == message, "\(text)")
        }
        for word in IdentifierText.reservedWords {
            #expect(IdentifierText.check(word)?.code.rawValue == "identifier-reserved", "\(word)")
        }
        #expect(IdentifierText.check(String(repeating: "a", count: 100)) == nil)
        let long = IdentifierText.check(String(repeating: "a", count: 101))
        #expect(long?.code.rawValue == "identifier-too-long")
    }

    @Test func `a wrong identifier marks the character and proposes one that is right`() {
        let text = "jean.paul"
        let problem = IdentifierText.check(text)
        #expect(problem?.range.map { String(text[$0]) } == ".")
        #expect(problem?.label?.en == "did you mean 'jean-paul'?")
        #expect(IdentifierText.check("dg@formation")?.label?.en == "a source takes a space before '@'")
        #expect(IdentifierText.check("(!)")?.label == nil)
    }
}
