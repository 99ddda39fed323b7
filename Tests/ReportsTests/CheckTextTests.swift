import StakeholderModel
import Testing

@testable import Reports

@Suite struct CheckTextTests {
    private func text(_ report: MapReport, _ language: Language, isColored: Bool = false) -> String {
        let style = TextStyle(isColored: isColored)
        return CheckText(report, options: TextOptions(language: language, style: style)).text
    }

    @Test func `a report reads well in English`() {
        #expect(
            text(SmallReport.make(), .english) == """
                Groupe Média · Prospection
                samples/média.yaml · as of 1 March 2025 · Complex sale

                Unmapped: at an open step, nobody knows who decides, or no way leads from us to them.
                2 open steps: 1 unmapped, 1 fragile.

                1. plan
                   Critical: nobody is known to allocate 'plan' [BUD002]
                     · other projects draw on it
                    --> samples/média.yaml:6:25
                     |
                   6 |   plan: { allocated_by: unknown, shared: yes }
                     |                         ^^^^^^^
                   Why it matters: money is split elsewhere.
                   See also: line 4
                   → Ask DG: Who splits it?

                   Warning: nobody knows what is left of 'plan' [BUD003] média.yaml:6
                   → Ask somebody other than DG: open a second contact. What is left?

                1 critical, 1 warning, 0 notes. `dealmap explain BUD002` says more about a rule.

                """
        )
    }

    @Test func `a report reads well in French`() {
        let expected = """
            Groupe Média · Prospection
            samples/média.yaml · au 1er mars 2025 · Vente complexe

            Non cartographié~: à une étape ouverte, personne ne sait qui décide, ou aucun chemin n'y mène depuis
            nous.
            2 étapes ouvertes~: 1 non cartographiée, 1 fragile.

            1. plan
               Critique~: on ne sait pas qui répartit «~plan~» [BUD002]
                 · d'autres projets y puisent
                --> samples/média.yaml:6:25
                 |
               6 |   plan: { allocated_by: unknown, shared: yes }
                 |                         ^^^^^^^
               Pourquoi c'est important~: l'argent se répartit ailleurs.
               Voir aussi~: ligne 4
               → À demander à DG~: Qui le répartit~?

               À surveiller~: on ne sait pas ce qui reste de «~plan~» [BUD003] média.yaml:6
               → À demander à quelqu'un d'autre que DG~: ouvrez un second contact. Que reste-t-il~?

            1 critique, 1 à surveiller, 0 à noter. `dealmap explain BUD002` en dit plus sur une règle.

            """
        let typeset = String(expected.map { $0 == "~" ? "\u{A0}" : $0 })
        #expect(text(SmallReport.make(), .french) == typeset)
    }

    @Test func `a map without findings says so in one sentence`() {
        let report = SmallReport.make(findings: [])
        #expect(text(report, .english).contains("\n\nNo findings: nothing that Dealmap checks is missing"))
        #expect(text(report, .french).contains("\n\nRien à signaler\u{A0}: "))
    }

    @Test func `what the file does not speak of has no frame`() {
        let finding = SmallReport.headline.moved(to: .map(.providers))
        let text = text(SmallReport.make(findings: [finding]), .english)
        #expect(text.contains("   --> samples/média.yaml: not in the file yet\n"))
        #expect(!text.contains("dealmap: 1"))
    }

    @Test func `colours change nothing but colours`() {
        let colored = text(SmallReport.make(), .english, isColored: true)
        #expect(colored.contains("\u{1B}["))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(SmallReport.make(), .english))
    }
}
