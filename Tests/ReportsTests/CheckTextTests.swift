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

                Unmapped: at an open step, we do not know who decides, or no way leads from us to them.
                2 open steps: 1 unmapped, 1 fragile.
                  Unmapped  Budget allocation (plan): we do not know who decides
                  Fragile   Need validated: a single way leads to DG

                1. plan
                   Critical: nobody is known to allocate 'plan' [BUD002]
                     · other projects draw on it
                    --> samples/média.yaml:6:25
                     |
                   6 |   plan: { allocated_by: unknown, shared: yes }
                     |                         ^^^^^^^
                   Why it matters: money is split elsewhere.
                   See also: line 4

                   Warning: nobody knows what is left of 'plan' [BUD003] média.yaml:6

                   → To ask (DG): Who splits it?
                     · (somebody other than DG, by a second contact): What is left?

                1 critical, 1 warning, 0 notes. `dealmap explain BUD002` says more about a rule.

                """
        )
    }

    @Test func `a report reads well in French`() {
        let expected = """
            Groupe Média · Prospection
            samples/média.yaml · au 1er mars 2025 · Vente complexe

            Non cartographié~: à une étape ouverte, nous ne savons pas qui décide, ou aucun chemin n'y mène
            depuis nous.
            2 étapes ouvertes~: 1 non cartographiée, 1 fragile.
              Non cartographié  Arbitrage budgétaire (plan)~: nous ne savons pas qui décide
              Fragile           Besoin validé~: un seul chemin mène à DG

            1. plan
               Critique~: on ne sait pas qui répartit «~plan~» [BUD002]
                 · d'autres projets y puisent
                --> samples/média.yaml:6:25
                 |
               6 |   plan: { allocated_by: unknown, shared: yes }
                 |                         ^^^^^^^
               Pourquoi c'est important~: l'argent se répartit ailleurs.
               Voir aussi~: ligne 4

               À surveiller~: on ne sait pas ce qui reste de «~plan~» [BUD003] média.yaml:6

               → À demander (DG)~: Qui le répartit~?
                 · (quelqu'un d'autre que DG, par un second contact)~: Que reste-t-il~?

            1 critique, 1 à surveiller, 0 à noter. `dealmap explain BUD002` en dit plus sur une règle.

            """
        let typeset = String(expected.map { $0 == "~" ? "\u{A0}" : $0 })
        #expect(text(SmallReport.make(), .french) == typeset)
    }

    @Test func `without findings the verdict of the deal is told again`() {
        let report = SmallReport.make(findings: [])
        let english = "\n\nNo rule has a finding, but the deal is unmapped: the steps above say where.\n"
        #expect(text(report, .english).hasSuffix(english))
        #expect(text(report, .french).contains("l'affaire est non cartographiée\u{A0}: les étapes ci-dessus"))
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
