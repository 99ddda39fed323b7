import Findings
import StakeholderModel

/// What can be wrong with a rule of decision.
extension LocatedProblem {
    private static let forms = Wording(
        en: "write { all: […] } when everyone has to say yes, { any: […] } when one yes is enough, "
            + "{ at_least: 2, of: […] } or { majority: […] } for a vote",
        fr: "écrivez { all: […] } si tous doivent dire oui, { any: […] } si un seul oui suffit, "
            + "{ at_least: 2, of: […] } ou { majority: […] } pour un vote"
    )

    /// - Parameter names: the people in the list, as far as they are known.
    static func ruleAsList(at range: Range<Int>, names: [Substring] = []) -> LocatedProblem {
        let shown = names.isEmpty || names.count > 4 ? "…" : names.joined(separator: ", ")
        let choice = Wording.quotedChoice(["{all: [\(shown)]}", "{any: [\(shown)]}"])
        return LocatedProblem(
            code: .ruleAsList,
            message: Wording(
                en: "a list alone does not say who has to say yes",
                fr: "une liste seule ne dit pas qui doit dire oui"
            ),
            range: range,
            label: Wording(en: "\(choice.en)?", fr: "\(choice.fr) ?"),
            help: forms
        )
    }

    static func ruleWordsExpected(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .ruleKeys,
            message: Wording(
                en: "this rule of decision does not say who decides",
                fr: "cette règle de décision ne dit pas qui décide"
            ),
            range: range,
            help: forms
        )
    }

    static func twoRules(_ key: LocatedText, first: LocatedText) -> LocatedProblem {
        let names = (Wording.excerpt(key.text), Wording.excerpt(first.text))
        return LocatedProblem(
            code: .ruleKeys,
            message: Wording(
                en: "\(names.0.en) cannot stand beside \(names.1.en)",
                fr: "\(names.0.fr) ne peut pas accompagner \(names.1.fr)"
            ),
            range: key.range,
            label: Wording(en: "a rule is one of them", fr: "une règle est l'un ou l'autre"),
            notes: [Note(message: Wording(en: "the first one", fr: "le premier"), range: first.range)],
            help: Wording(
                en: "nest one in the list of the other",
                fr: "imbriquez l'un dans la liste de l'autre"
            )
        )
    }

    static func missingVotes(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .ruleKeys,
            message: Wording(
                en: "how many votes are needed is missing",
                fr: "il manque le nombre de voix nécessaires"
            ),
            range: range,
            label: Wording(en: "write { at_least: 2, of: […] }", fr: "écrivez { at_least: 2, of: […] }")
        )
    }

    static func emptyRule(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .emptyRule,
            message: Wording(en: "this rule names nobody", fr: "cette règle ne nomme personne"),
            range: range,
            label: Wording(
                en: "write 'unknown' for a decider whom nobody knows",
                fr: "écrivez « unknown » pour un décideur que personne ne connaît"
            )
        )
    }

    static func personTwice(_ person: String, at range: Range<Int>, first: Range<Int>) -> LocatedProblem {
        let name = Wording.excerpt(person)
        return LocatedProblem(
            code: .personTwice,
            message: Wording(
                en: "\(name.en) is twice in this list",
                fr: "\(name.fr) est deux fois dans cette liste"
            ),
            range: range,
            label: Wording(en: "take it out", fr: "à retirer"),
            notes: [Note(message: Wording(en: "the first time", fr: "la première fois"), range: first)]
        )
    }

    static func evidenceOfInnerRule(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .evidenceInsideRule,
            message: Wording(
                en: "a rule inside a rule has no evidence of its own",
                fr: "une règle dans une règle n'a pas de preuve à elle"
            ),
            range: range,
            help: Wording(
                en: "write the evidence on the whole rule, or on each person",
                fr: "écrivez la preuve sur la règle entière, ou sur chaque personne"
            )
        )
    }
}
