import StakeholderModel
import TestSupport
import Testing

@testable import MapFormat

/// A pattern may take more than the reader, never less.
@Suite struct SchemaPatternTests {
    @Test func `every way to write a word that the reader takes matches, in any case and with any marks`()
        throws
    {
        var numbers = RandomNumbers(seed: 7)
        let lists: [(WordsDescription, @Sendable (String) -> Bool)] = [
            (.of(Role.self), reads(Role.self)), (.of(Stance.self), reads(Stance.self)),
            (.of(GateKind.self), reads(GateKind.self)), (.of(GateStatus.self), reads(GateStatus.self)),
            (.of(ProviderStatus.self), reads(ProviderStatus.self)), (.of(Access.self), reads(Access.self)),
            (.roleEntries, { (try? RoleEntry.parse($0).get()) != nil }),
            (.of(TieKind.self), reads(TieKind.self)), (.of(Basis.self), reads(Basis.self)),
            (.relationKinds, { (try? RelationKindText.parse($0).get()) != nil }),
        ]
        for (words, reads) in lists {
            let labels = words.words.flatMap { [$0.word, $0.label.en, $0.label.fr] }
            let value = SchemaPattern.words(words.forms)
            let plain = try Self.expression(SchemaPattern.plain(value))
            let fact = try Self.expression(SchemaPattern.fact(value))
            for form in words.forms + labels {
                let typed = Self.typed(form, &numbers)
                #expect(reads(typed), "\(words.name) \(typed)")
                #expect(typed.wholeMatch(of: plain) != nil, "\(words.name) \(typed)")
                for marks in ["?", " ?", "\u{A0}? @dg", " @Éric", ""] {
                    #expect((typed + marks).wholeMatch(of: fact) != nil, "\(words.name) \(typed)\(marks)")
                }
            }
            #expect("nonsense".wholeMatch(of: plain) == nil && "nonsense? @dg".wholeMatch(of: fact) == nil)
            #expect("\(words.forms[0])?".wholeMatch(of: plain) == nil)
        }
    }

    @Test func `what the reader takes for a value matches`() throws {
        let typed = [
            "90 k€", "45 000 EUR", "€90,000.50", "1,5 M€", "14k", "5000", "$ 12", "90\u{202F}000 euros",
            "12'000 CHF",
            "2025-03-12", "2025-06", " 2025-06 ", "12/03/2025", "31/03/2025", "03/31/2025", "03/03/2025",
            "31.3.2025", "6/2025",
            "1er août 2025", "March 31st, 2025", "2025-03-12T10:00:00Z", "12 déc. 2025", "2025/06",
            "31 mars 2025 ", "12 mars 2025", "juin 2025", "2025",
            "2025-3-2",
            "2025-Q2", "Q2 2025", "fin juin 2025", "3 weeks", "10 j", "2mois", "1 année", "2 semaines", "3",
            "six mois",
            "1,5 mois", "France", "fr", "FR", "Royaume-Uni", "EUR", "eur", "euro", "€", "50", "5 000",
            "5.000", "5,000",
            "cinquante", "~50", "yes", "OUI", "Vrai", "non", "oui.", "en", "FR", "français",
            "-5", "90-100 k€", "environ 90 k€", "90 mille", "90 k€ HT",
        ]
        let types: [(ScalarDescription, @Sendable (String) -> Bool)] = [
            (.money, { (try? MoneyText.parse($0).get()) != nil }),
            (.date, { (try? DateText.parse($0).get()) != nil }),
            (.duration, { (try? DurationText.parse($0).get()) != nil }),
            (.country, { (try? CodeText.country($0).get()) != nil }),
            (.currency, { (try? CodeText.currency($0).get()) != nil }),
            (.words { .languages }, { (try? CodeText.language($0).get()) != nil }),
            (.wholeNumber(atLeast: 0), { (try? WholeNumberText.parse($0).get()) != nil }),
            (.yesNo, { (try? YesNoText.parse($0).get()) != nil }),
        ]
        for (scalar, reads) in types {
            let shape = ScalarShape(scalar)
            guard case .value(let value) = shape.form else {
                Issue.record("\(shape.name) has no pattern")
                continue
            }
            let pattern = try Self.expression(SchemaPattern.plain(value))
            let taken = typed.filter(reads)
            #expect(!taken.isEmpty, "\(shape.name)")
            for text in taken { #expect(text.wholeMatch(of: pattern) != nil, "\(shape.name) \(text)") }
        }
    }

    @Test func `what the reader takes for an identifier matches`() throws {
        let pattern = try Self.expression(SchemaPattern.identifier)
        let texts = [
            "dg", "Éric", "e\u{301}ric", "2025", "a-b_c", "_a", "-1", "責任者", "allied", "unknowns", "All",
        ]
        for text in texts {
            #expect(IdentifierText.isValid(text), "\(text)")
            #expect(text.wholeMatch(of: pattern) != nil, "\(text)")
        }
        for text in ["", "the boss", "a.b", "--", "all", "unknown", "UNKNOWN", "us", "a@b"] {
            #expect(!IdentifierText.isValid(text), "\(text)")
            #expect(text.wholeMatch(of: pattern) == nil, "\(text)")
        }
    }

    private func reads<V: ClosedVocabulary>(_ type: V.Type) -> @Sendable (String) -> Bool {
        { (try? VocabularyText.parse($0, as: V.self).get()) != nil }
    }

    /// An expression as JavaScript and Python read it, who know no letters of several scalars.
    private static func expression(_ pattern: String) throws -> Regex<AnyRegexOutput> {
        try Regex(pattern).matchingSemantics(.unicodeScalar)
    }

    /// A form as somebody in a hurry types it.
    private static func typed(_ form: String, _ numbers: inout RandomNumbers) -> String {
        var text = ""
        for character in form {
            switch character {
            case " ": text += numbers.pick(" ", "_", "-", "  ")
            case "e": text += numbers.pick("e", "E", "e", "é")
            default: text += numbers.chance(30) ? character.uppercased() : String(character)
            }
        }
        return numbers.pick("", " ") + text
    }
}
