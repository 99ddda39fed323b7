import Diagrams
import Layout
import StakeholderModel
import Testing

/// What a person writes is drawn as text, whatever it is.
@Suite struct HostileWordTests {
    @Test func `hostile words give a sound picture that says them`() throws {
        for word in HostileWords.all { try check(word) }
    }

    @Test func `long words give a sound picture that says them`() throws {
        for word in HostileWords.long { try check(word) }
    }

    @Test func `hostile words give DOT that says them`() throws {
        for word in HostileWords.all {
            let scene = try Chart.scene(of: HostileWords.map(word), PictureOptions(language: .english))
            let statements = try DOTReader.read(DOTWriter.write(scene))
            let label = statements.first { $0.subject == "person-ada" }?.attributes["label"]
            let expected = DOTReader.plain(word)
            #expect(label?.hasPrefix(expected) == true, "\(word.debugDescription): \(label ?? "")")
            #expect(statements.filter { $0.attributes["label"] != nil }.count > scene.cards.count)
        }
    }

    @Test func `hostile identifiers give valid names that are all different`() throws {
        let identifiers = [
            "a", "a b", "a\"b", "a.b", "a<b>", "a&b", "é", "王", "a-title", "a\u{2EB}", "A", "a-b", "ª",
        ]
        var map = AccountMap(account: "Identifiers")
        map.people = identifiers.map { Stakeholder(PersonIdentifier($0)) }
        map.relations = zip(identifiers, identifiers.dropFirst()).map { from, to in
            Relation(
                from: PersonIdentifier(from),
                to: PersonIdentifier(to),
                kinds: FactList([.known(.trusts)])
            )
        }
        let picture = try Chart.picture(of: map)
        #expect(PictureFaults.of(picture) + SVGFaults.of(SVGWriter.write(picture, theme: .auto)) == [])
        _ = try DOTReader.read(DOTWriter.write(picture.scene))
    }

    private func check(_ word: String) throws {
        let picture = try Chart.picture(of: HostileWords.map(word))
        let svg = SVGWriter.write(picture, theme: .auto)
        let name = String(word.debugDescription.prefix(60))
        #expect(PictureFaults.of(picture) + SVGFaults.of(svg) == [], "\(name)")
        let elements = try SVGReader.read(svg)
        let title = elements.first { $0.attributes["id"] == "person-ada.title" }
        #expect(title?.text == written(word), "\(name)")
        // The first letters are drawn too, unless there is nothing to see.
        let letters = Array(written(word).filter(isLetter).unicodeScalars.prefix(5))
        let drawn = elements.filter { $0.name == "text" }.map { $0.text.filter(isLetter).unicodeScalars }
        #expect(letters.isEmpty || drawn.contains { $0.starts(with: letters) }, "\(name) is not drawn")
    }

    private func isLetter(_ character: Character) -> Bool { character.isLetter || character.isSymbol }

    /// What XML can say of a word: no character that it forbids, none that turns the text around it, white space
    /// as spaces.
    private func written(_ word: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch scalar {
            case "\n", "\t", "\r": result.append(" ")
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
            default:
                let isLeftOut = scalar.isControl || scalar.properties.isNoncharacterCodePoint
                if !isLeftOut { result.append(scalar) }
            }
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether this is a control character, the line feed among them.
    var isControl: Bool { properties.generalCategory == .control }
}
