import Findings
import StakeholderModel

/// Authority that rests on nobody's word but the person's own.
enum AUT002: Rule {
    static let description = RuleDescription(
        code: .AUT002,
        title: Wording(en: "Authority on one's own word", fr: "Une autorité sur parole"),
        severity: .warning,
        kind: .risk,
        weight: 3,
        reason: Wording(
            en: "people say that they decide long before anybody checked what they decide alone",
            fr: "on se dit décideur bien avant que quiconque ait vérifié ce que l'on décide seul"
        ),
        rationale: Wording(
            en: """
                "I am the one who decides" is the most expensive sentence in sales. The rule looks at roles of \
                authority and at places in who decides, allocates or holds: it speaks when their only source is the \
                person, or when they have no source and the person is the only one of the account whom we met. \
                Somebody else's word confirms it, and so does a mandate given to them; a mandate that they give does \
                not. Whoever is only asked for advice claims nothing.
                """,
            fr: """
                « C'est moi qui décide » est la phrase la plus chère de la vente. La règle regarde les rôles \
                d'autorité et les places de celles et ceux qui décident, répartissent ou tiennent un budget : elle \
                parle quand la personne est la seule source, ou quand il n'y a pas de source et qu'elle est la seule \
                que nous ayons rencontrée. La parole d'un autre la confirme, un mandat reçu aussi ; un mandat donné, \
                non. Donner un simple avis n'est pas décider.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { roles: [decision_maker @ada] } }\n",
                "people: { ada: { roles: [decision_maker], access: brief } }\n",
                "people: { ada: {}, bob: {} }\ngates: { go: { decided_by: ada @ada } }\nrelations: [ada -> bob: mandates]\n",
            ],
            quiet: [
                "people: { ada: { roles: [decision_maker @bob] }, bob: {} }\n",
                "people: { ada: { roles: [decision_maker @ada] }, bob: {} }\nrelations: [bob -> ada: mandates]\n",
                "people: { ada: { roles: [decision_maker], access: brief }, bob: { access: brief } }\n",
                "people: { ada: { access: brief } }\ngates: { view: { decided_by: ada @ada, advisory: yes } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.map.people.compactMap { person in
            let authority = analysis.authorities.authority(of: person.identifier)
            guard let doubt = authority.doubt, let claim = claim(of: authority, in: analysis) else {
                return nil
            }
            let name = Wording.quoted(person.displayName)
            return finding(
                group: .person(person.identifier),
                subjects: ["person:\(person.identifier)"],
                at: claim.path,
                related: authority.claims.map(\.path).filter { $0 != claim.path },
                message: doubt == .selfDeclared
                    ? Wording(
                        en: "\(name.en) is the only one who says that they decide",
                        fr: "seule la parole de \(name.fr) atteste son pouvoir de décision"
                    )
                    : Wording(
                        en: "nobody else confirmed the authority of \(name.en), the only person met",
                        fr:
                            "personne d'autre n'a confirmé le pouvoir de \(name.fr), seule personne rencontrée"
                    ),
                question: analysis.question(
                    Wording(
                        en:
                            "When something like this was last bought here, who had to agree besides \(person.spoken.en)?",
                        fr:
                            "La dernière fois, pour un achat comparable, qui a dû donner son accord en plus \(person.spokenOf.fr) ?"
                    ),
                    filling: claim.path,
                    doubting: [person.identifier],
                    onAuthority: true
                )
            )
        }
    }

    /// The claim at which the finding points: the one on the person's own word, else the first.
    private static func claim(of authority: Authority, in analysis: MapAnalysis) -> Authority.Claim? {
        authority.claims.first { analysis.context.index.isOnlyWord(of: authority.person, $0.evidence) }
            ?? authority.claims.first
    }
}
