import StakeholderModel
import Testing

@Suite struct TextTests {
    @Test func `folding forgets case, accents, spaces and hyphens`() {
        let same = [
            "Économique-général", "ECONOMIQUE  GENERAL", "e\u{301}conomique_général",
            " Économique\u{00A0}général ",
        ]
        for text in same { #expect(TextFolding.folded(text) == "economique general") }
        #expect(TextFolding.folded("Œuvre") == "oeuvre")
        #expect(TextFolding.folded("L’élan") == "l'elan")
        #expect(TextFolding.folded("東京") == "東京")
        #expect(TextFolding.folded("") == "")
    }

    @Test func `folding twice changes nothing`() {
        for text in ["Où ça ?", "Straße", "ÅNGSTRÖM", "ﬁn", "ğ ı İ", "\u{1F469}\u{200D}\u{1F4BB}"] {
            let once = TextFolding.folded(text)
            #expect(TextFolding.folded(once) == once)
        }
    }

    @Test(arguments: [
        ("de", "Karim", "de Karim"), ("de", "Étienne", "d'Étienne"), ("que", "Hervé", "qu'Hervé"),
        ("de", "Œuvre", "d'Œuvre"), ("de", "Yves", "d'Yves"), ("de", "Yann", "de Yann"), ("de", "Y", "de Y"),
        ("de", "« Anne »", "de « Anne »"), ("de", "un décideur inconnu", "d'un décideur inconnu"),
        ("de", "", "de "),
    ])
    func `a French word loses its last letter before a vowel`(_ word: String, _ name: String, _ said: String)
    {
        #expect(Wording.elided(word, before: name) == said)
    }

    @Test func `French marks keep their space on the same line`() {
        #expect(
            FrenchTypography.spaced("Qui ? « Oui » : non !")
                == "Qui\u{A0}? «\u{A0}Oui\u{A0}»\u{A0}: non\u{A0}!"
        )
        let once = FrenchTypography.spaced("a ; b")
        #expect(FrenchTypography.spaced(once) == once)
        #expect(Wording(en: "who ?", fr: "qui ?").text(in: .english) == "who ?")
        #expect(Wording(en: "who?", fr: "qui ?").text(in: .french) == "qui\u{A0}?")
    }

    @Test func `lists are said as people say them`() {
        let names = ["Ada", "Bob", "Eve"].map(Wording.verbatim)
        #expect(Wording.and(names) == Wording(en: "Ada, Bob and Eve", fr: "Ada, Bob et Eve"))
        #expect(Wording.or(Array(names.prefix(2))) == Wording(en: "Ada or Bob", fr: "Ada ou Bob"))
        #expect(Wording.and([names[0]]) == names[0])
        #expect(Wording.and([]) == .verbatim(""))
    }

    @Test func `identifiers compare after Unicode normalisation, and case matters`() {
        #expect(PersonIdentifier("é") == PersonIdentifier("e\u{301}"))
        #expect(PersonIdentifier("é").hashValue == PersonIdentifier("e\u{301}").hashValue)
        #expect(PersonIdentifier("Ada") != PersonIdentifier("ada"))
    }
}
