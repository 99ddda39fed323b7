// A new rule starts as a copy of what follows: `Scripts/new-rule.sh` puts its code in the place of `TemplateRule` and
// `.template`. It is compiled and run here, so that what a new rule starts from is right.
@testable import DecisionAnalysis
// The rule:
import Findings
import StakeholderModel

/// One sentence: what the rule finds.
enum TemplateRule: Rule {
    static let description = RuleDescription(
        code: .template,
        title: Wording(en: "At most sixty characters", fr: "Soixante caractères au plus"),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "one sentence in lower case: why it matters to this deal",
            fr: "une phrase en minuscules : pourquoi cela compte pour cette affaire"
        ),
        rationale: Wording(
            en: """
                A few sentences: why the rule exists, what makes it speak, and what makes it silent. They are what \
                `dealmap explain` shows.
                """,
            fr: """
                Quelques phrases : pourquoi la règle existe, ce qui la fait parler et ce qui la fait taire. C'est ce \
                que montre `dealmap explain`.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: { title: Speaks } }\n"],
            quiet: ["people: { ada: { title: Is silent } }\n"]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.map.people.filter { $0.title == "Speaks" }.map { person in
            let name = Wording.quoted(person.displayName)
            return finding(
                group: .person(person.identifier),
                subjects: ["person:\(person.identifier)"],
                at: .person(person.identifier).key(.title),
                message: Wording(en: "one sentence about \(name.en)", fr: "une phrase sur \(name.fr)"),
                question: analysis.question(
                    Wording(en: "What should be asked?", fr: "Que faut-il demander ?"),
                    about: [person.identifier]
                )
            )
        }
    }
}
