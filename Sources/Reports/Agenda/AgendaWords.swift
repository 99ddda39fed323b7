import DecisionAnalysis
import Findings
import StakeholderModel

/// The words around the questions of an agenda.
struct AgendaWords {
    let names: NameWords

    static let why = Wording(en: "Why", fr: "Pourquoi")
    static let unlocks = Wording(en: "Can unlock", fr: "Peut débloquer")
    static let nothing = Wording(
        en: "There is nothing to ask: the map leaves no question open.",
        fr: "Il n'y a rien à demander : la carte ne laisse aucune question ouverte."
    )
    static let numbers = Wording(
        en: "The numbers rank all questions: the best one of each subject first, then what unlocks most.",
        fr:
            "Les numéros classent toutes les questions : d'abord la meilleure de chaque sujet, puis ce qui débloque le plus."
    )

    /// Whom to ask, as a title.
    func title(of addressee: Question.Addressee) -> Wording {
        switch addressee {
        case .person(let person): return .verbatim(names.person(person))
        case .somebodyElse(let people):
            guard !people.isEmpty else {
                return Wording(en: "Open a first contact", fr: "Ouvrez un premier contact")
            }
            let others = Wording.or(people.map { .verbatim(names.person($0)) })
            return Wording(
                en: "Somebody other than \(others.en): open a second contact",
                fr: "Quelqu'un d'autre \(Wording.elided("que", before: others.fr)) : ouvrez un second contact"
            )
        }
    }

    /// What to know before asking: that they are several, or that we have to be introduced; `nil` otherwise.
    func notes(on section: Agenda.Section) -> Wording? {
        guard case .person(let identifier) = section.addressee else { return nil }
        let person = names.analysis.map.people.first { $0.identifier == identifier }
        let group = person.flatMap(\.groupNote)
        guard !section.through.isEmpty else { return group }
        let carriers = section.through.map(names.person)
        let way = Wording(
            en: "not met yet: go through \(carriers.joined(separator: ", then "))",
            fr: "pas encore de rencontre : passer par \(carriers.joined(separator: ", puis "))"
        )
        return group.map { $0 + .verbatim(", ") + way } ?? way
    }

    /// The steps that an answer can unlock, with the verdicts before and after.
    func unlocked(_ gates: [UnlockedGate]) -> Wording {
        PathWords.semicolons(gates.map(unlocked))
    }

    private func unlocked(_ gate: UnlockedGate) -> Wording {
        let after = gate.after.map(\.ofDeal) ?? Wording(en: "nothing to pass", fr: "sans objet")
        return gate.title + .verbatim(" (") + gate.before.ofDeal + .verbatim(" → ") + after + .verbatim(")")
    }

    /// How many questions are not told.
    static func rest(_ number: Int) -> Wording {
        let count = CommonWords.count(
            number,
            one: Wording(en: "more question", fr: "autre question"),
            several: Wording(en: "more questions", fr: "autres questions")
        )
        return Wording(en: "\(count.en): `--all` tells them", fr: "\(count.fr) : `--all` les montre")
    }

    /// That there is nothing for one person, and who could be asked.
    func nothing(for person: PersonIdentifier, but sections: [Agenda.Section]) -> Wording {
        let name = names.person(person)
        let whom = sections.map { section in
            let count = CommonWords.count(
                section.questions.count,
                one: .verbatim("question"),
                several: .verbatim("questions")
            )
            return asked(section.addressee) + .verbatim(" (") + count + .verbatim(")")
        }
        guard !whom.isEmpty else { return AgendaWords.nothing }
        let list = Wording.and(whom)
        return Wording(
            en: "There is nothing to ask \(name) yet. Others could be asked: \(list.en).",
            fr: "Il n'y a rien à demander pour l'instant à \(name). À interroger plutôt : \(list.fr)."
        )
    }

    private func asked(_ addressee: Question.Addressee) -> Wording {
        switch addressee {
        case .person(let person): return .verbatim(names.person(person))
        case .somebodyElse(let people):
            guard !people.isEmpty else { return Wording(en: "a first contact", fr: "un premier contact") }
            let others = Wording.or(people.map { .verbatim(names.person($0)) })
            return Wording(en: "somebody other than \(others.en)", fr: "quelqu'un d'autre que \(others.fr)")
        }
    }
}

extension Stakeholder {
    /// That several people stand for one, and how many.
    fileprivate var groupNote: Wording? {
        guard isGroup else { return nil }
        guard let count = count.value else { return Wording(en: "one of them", fr: "l'un d'entre eux") }
        return Wording(en: "one of \(count)", fr: "l'un des \(count)")
    }
}
