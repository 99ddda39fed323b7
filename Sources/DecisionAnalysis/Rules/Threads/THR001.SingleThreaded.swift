import Findings
import StakeholderModel

/// A deal that hangs on one contact, or on none.
enum THR001: Rule {
    static let description = RuleDescription(
        code: .THR001,
        title: Wording(en: "A single-threaded deal", fr: "Une affaire à un seul fil"),
        severity: .critical,
        kind: .risk,
        weight: 4,
        reason: Wording(
            en: "with one contact, everything we know is one person's view, and their absence ends the deal",
            fr:
                "avec un seul contact, tout ce que nous savons est le point de vue d'une personne, et son absence arrête l'affaire"
        ),
        rationale: Wording(
            en: """
                The rule speaks when our side has met fewer than two (a setting) people of the account. People who \
                work elsewhere and opponents do not count: neither can carry the deal when the contact is gone.
                """,
            fr: """
                La règle parle quand nous avons rencontré moins de deux personnes (réglable) du compte. Les personnes \
                extérieures et les opposants ne comptent pas : ni les unes ni les autres ne portent l'affaire quand \
                le contact disparaît.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { access: multiple }, bob: { access: none } }\n",
                "people: { ada: { access: multiple }, bob: { access: brief, external: yes } }\n",
                "people: { ada: {} }\n",
            ],
            quiet: ["people: { ada: { access: multiple }, bob: { access: brief } }\n"]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let contacts = analysis.context.metPeople.filter { $0.stance.value != .opponent }
        let fewest = analysis.thresholds.fewestContacts
        guard contacts.count < fewest else { return [] }
        guard contacts.count < 2 else { return [tooFew(contacts, of: fewest, in: analysis)] }
        let question = analysis.question(question(in: analysis), filling: .map(.people), onAuthority: true)
        guard let contact = contacts.first else {
            return [
                finding(
                    group: .coverage,
                    subjects: ["contacts"],
                    at: .map(.people),
                    message: Wording(
                        en: "our side has met nobody of the account who could carry the deal",
                        fr: "nous n'avons rencontré personne du compte qui puisse porter l'affaire"
                    ),
                    question: question
                )
            ]
        }
        let name = Wording.quoted(contact.displayName)
        return [
            finding(
                group: .person(contact.identifier),
                subjects: ["contacts", "person:\(contact.identifier)"],
                at: analysis.context.index.access(to: contact).path,
                message: Wording(
                    en:
                        "the whole deal hangs on \(name.en), the only contact in the account who can carry it",
                    fr: "toute l'affaire tient à \(name.fr), seul contact du compte qui puisse la porter"
                ),
                question: question
            )
        ]
    }

    /// Several contacts, where the team wants more of them.
    private static func tooFew(
        _ contacts: [Stakeholder],
        of fewest: Int,
        in analysis: MapAnalysis
    ) -> Finding {
        // Names beyond a few would bury the number.
        let names =
            contacts.count <= 3
            ? Wording.and(contacts.map { .quoted($0.displayName) })
            : Wording(en: "\(contacts.count) people", fr: "\(contacts.count) personnes")
        return finding(
            group: .coverage,
            subjects: ["contacts"] + contacts.map { "person:\($0.identifier)" },
            at: .map(.people),
            related: contacts.map { analysis.context.index.access(to: $0).path },
            message: Wording(
                en:
                    "only \(names.en) can carry the deal, of the \(fewest) contacts that we want in an account",
                fr:
                    "\(names.fr) peuvent porter l'affaire, et personne d'autre, sur les \(fewest) contacts voulus dans un compte"
            ),
            question: analysis.question(question(in: analysis), filling: .map(.people), onAuthority: true)
        )
    }

    /// Names the departments that nobody on the map speaks for: they are the likeliest.
    private static func question(in analysis: MapAnalysis) -> Wording {
        let roles = analysis.missingRoles.compactMap { $0.anyOf.lazy.compactMap(\.spoken).first }
        let named = Wording.list(roles)
        let hint = roles.isEmpty ? Wording.verbatim("") : Wording(en: " (\(named.en))", fr: " (\(named.fr))")
        return Wording(
            en: "Who else has a say in this\(hint.en), and could we talk to them?",
            fr: "Qui d'autre aura son mot à dire\(hint.fr), et pourrions-nous échanger avec eux ?"
        )
    }
}
