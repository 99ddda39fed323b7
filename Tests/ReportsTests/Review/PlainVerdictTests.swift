import DecisionAnalysis
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// The sentence at the top of a review, for each verdict.
@Suite struct PlainVerdictTests {
    static let cases: [(map: String, sentence: String, phrase: String)] = [
        (
            "gates: { s: { kind: signature, decided_by: unknown } }",
            "At the only step left, we do not know who decides.",
            "À la seule étape qui reste, nous ne savons pas qui décide."
        ),
        (
            """
            people: { ada: {} }
            gates: { s: { kind: signature, decided_by: ada }, n: { name: Need, decided_by: unknown } }
            """,
            "At one of the 2 steps left, signature included, we do not know who decides, and no way leads from us to "
                + "ada, who decides at 'Signature'.",
            "À l'une des 2 étapes qui restent, signature comprise, nous ne savons pas qui décide, et aucun chemin ne mène "
                + "de nous à ada, qui décide à l'étape « Signature »."
        ),
        (
            "people: { ada: {} }\ngates: { s: { kind: signature, decided_by: ada } }",
            "No way leads from us to ada, who decides at 'Signature'.",
            "Aucun chemin ne mène de nous à ada, qui décide à l'étape « Signature »."
        ),
        (
            """
            people: { ada: { access: multiple, stance: supporter @ben }, ben: { access: brief } }
            providers: { other: { status: engaged, engaged_by: ada, scope: [x] } }
            offers: { o: { scope: [x] } }
            gates: { s: { kind: signature, decided_by: ada @ben } }
            """,
            "Another provider competes for the decision at 'Signature': other reaches ada as well as we do.",
            "Un autre prestataire nous dispute la décision à l'étape « Signature » : other atteint ada aussi bien que nous."
        ),
        (
            """
            people: { ada: { access: brief, stance: supporter @ben }, ben: { access: brief } }
            gates: { s: { kind: signature, decided_by: ada @ben } }
            """,
            "We reach whoever decides at every step left, but 'Signature' hangs by a thread: a single way leads to ada.",
            "Nous atteignons ceux qui décident à chaque étape, mais « Signature » ne tient qu'à un fil : un seul "
                + "chemin mène à ada."
        ),
        (
            """
            people: { ada: { access: multiple, stance: opponent @ben }, ben: { access: brief } }
            gates: { s: { kind: signature, decided_by: ada @ben } }
            """,
            "The deal is stopped at 'Signature': ada is against us.",
            "L'affaire est arrêtée à l'étape « Signature » : ada est contre nous."
        ),
        (
            "gates: { s: { kind: signature, status: passed } }",
            "No step stands between the deal and its signature any more.",
            "Plus aucune étape ne sépare l'affaire de sa signature."
        ),
    ]

    @Test(arguments: cases.indices) func `a verdict is one sentence of plain words`(position: Int) throws {
        let (map, sentence, phrase) = Self.cases[position]
        let text = "dealmap: 1\naccount: Acme\n" + map + "\n"
        let reading = MapReader.read(bytes: Array(text.utf8), name: "map.yaml")
        let found = try #require(reading.map, "\(reading.diagnostics)")
        let analysis = MapAnalysis(
            map: found,
            playbook: Playbook(name: "none", title: .verbatim("none"), roles: [], gates: []),
            referenceDate: .epoch
        )
        let words = PlainVerdict(analysis).sentence
        #expect(words.en == sentence)
        #expect(words.fr == phrase)
    }
}
