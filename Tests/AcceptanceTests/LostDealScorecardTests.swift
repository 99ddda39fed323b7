import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// The lost deal in the letters of VENDUE, as its coach looked back at it.
@Suite struct LostDealScorecardTests {
    private func letters(_ path: String) throws -> [String: Letter] {
        let sample = try Sample(path)
        let scorecard = Scorecard(.vendue, of: sample.analysis, findings: sample.findings)
        #expect(scorecard.letters.map(\.description.initial) == ["V", "E", "N", "D", "U", "E"])
        return Dictionary(uniqueKeysWithValues: scorecard.letters.map { ($0.description.key, $0) })
    }

    private func second() throws -> [String: Letter] {
        try letters("groupe-media/2-after-second-meeting.yaml")
    }

    private func codes(_ letter: Letter?) -> Set<RuleCode> {
        Set(
            (letter?.missed ?? []).compactMap { missed in
                if case .finding(let finding) = missed { finding.rule } else { nil }
            }
        )
    }

    /// Everything that is written of a letter, in French: what is had, and the evidence and questions of what is missed.
    private func words(_ letter: Letter?) -> String {
        let had = (letter?.had ?? []).flatMap { had -> [String] in
            if case .fact(let fact) = had {
                [fact.subject?.fr ?? ""] + fact.values.map(\.text.fr)
            } else {
                []
            }
        }
        let missed = (letter?.missed ?? []).flatMap { missed -> [String] in
            switch missed {
            case .finding(let found):
                [found.message.fr, found.question?.text.fr ?? ""] + found.evidence.map(\.text.fr)
            case .gate(let told, _): [told.judged.gate.title.fr] + told.documents
            }
        }
        return (had + missed).joined(separator: "\n")
    }

    @Test func `the six states are those of the coach`() throws {
        let states = try second().mapValues(\.state)
        let expected: [String: LetterState] = [
            "value": .had, "environment": .partial, "expectations": .partial, "decision": .toExplore,
            "urgency": .partial, "engagement": .partial,
        ]
        #expect(states == expected)
    }

    @Test func `value rests on two voices, and nobody knows how it will be measured`() throws {
        let value = try second()["value"]
        #expect(words(value).contains("Vous cochez les cases"))
        #expect(words(value).contains("Il me faut du concret"))
        #expect(value?.missed.isEmpty == true)
        #expect(value?.hints.map(\.hint) == [.noMeasure])
    }

    @Test func `the other trainer works with the same teams`() throws {
        let environment = try second()["environment"]
        #expect(codes(environment).isSuperset(of: [.CMP002, .SIG001, .COV004]))
        #expect(words(environment).contains("Une autre formatrice intervient déjà auprès des mêmes équipes."))
        #expect(words(environment).contains("auprès de : Managers commerciaux et Commerciaux"))
    }

    @Test func `what the training department expects is not behind us`() throws {
        let expectations = try second()["expectations"]
        #expect(words(expectations).contains("cadré, cohérent, documenté, et coordonné"))
        #expect(words(expectations).contains("Inscription au plan de formation"))
        #expect(words(expectations).contains("Articulation avec la formation en cours"))
    }

    @Test func `the general manager presents himself as the one who decides`() throws {
        let decision = try second()["decision"]
        #expect(decision?.claimants == [PersonIdentifier("dg")])
        #expect(codes(decision).isSuperset(of: [.AUT002, .COV001, .COV002, .AUT003]))
        #expect(words(decision).contains("Arbitrage budgétaire (Budget formation global)"))
    }

    @Test func `their urgency does not shorten the real process`() throws {
        #expect(codes(try second()["urgency"]) == [.TIM001])
    }

    @Test func `the budget is global and shared, who allocates it is unknown, and there is no plan B`() throws
    {
        let engagement = try second()["engagement"]
        #expect(codes(engagement).isSuperset(of: [.BUD002, .BUD003, .OFF001, .SIG002, .THR003]))
        #expect(words(engagement).contains("partagé avec d'autres projets"))
        #expect(words(engagement).contains("il y a des contraintes"))
        #expect(words(engagement).contains("Par quoi pourrions-nous commencer"))
    }

    @Test func `the deal as it should have been has everything but two consents of the training department`()
        throws
    {
        let letters = try letters("groupe-media/3-as-it-should-be.yaml")
        #expect(letters.filter { $0.value.state != .had }.map(\.key) == ["expectations"])
        let missed = (letters["expectations"]?.missed ?? []).compactMap { missed in
            if case .gate(let told, .notPassed) = missed { told.judged.gate.kind } else { nil }
        }
        #expect(missed == [.pedagogicalReview, .planFit])
    }

    @Test func `after the first meeting nothing is had but the value, on one voice`() throws {
        let letters = try letters("groupe-media/1-after-first-meeting.yaml")
        #expect(letters["value"]?.hints.map(\.hint).contains(.oneVoice) == true)
        #expect(letters.filter { $0.value.state == .had }.map(\.key) == ["value"])
        #expect(letters["decision"]?.state == .toExplore)
        #expect(letters["urgency"]?.state == .toExplore)
    }

    @Test(arguments: SalesMethod.allCases)
    func `no method hides a finding of the lost deal`(method: SalesMethod) throws {
        let sample = try Sample("groupe-media/2-after-second-meeting.yaml")
        let scorecard = Scorecard(method, of: sample.analysis, findings: sample.findings)
        let told = scorecard.letters.flatMap(\.missed).compactMap { missed in
            if case .finding(let finding) = missed { finding.fingerprint } else { nil }
        }
        #expect(Set(told) == Set(sample.findings.map(\.fingerprint)))
    }
}
