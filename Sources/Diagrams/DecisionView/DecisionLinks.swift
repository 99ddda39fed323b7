import DecisionAnalysis
import Findings
import StakeholderModel

/// The lines of the decision view, from us to the signature.
struct DecisionLinks {
    let analysis: MapAnalysis
    let names: DecisionNames
    let people: DecisionPeople
    let gates: DecisionGates
    let questions: DecisionQuestions
    let language: Language

    func links() -> [SceneLink] {
        merged(ways() + intoDeciders() + rivals() + intoGates() + unknown() + intoSignature())
    }

    /// From us to whom we reach.
    private func ways() -> [SceneLink] {
        people.steps.map { entry in
            let from = entry.step.from.map(names.reached) ?? DecisionNames.us
            return link(from, names.reached(entry.step.to), entry.verdict, isAssumed: entry.isAssumed)
        }
    }

    private func intoDeciders() -> [SceneLink] {
        people.deciders.flatMap { person -> [SceneLink] in
            let places = gates.decided.flatMap(\.places).filter { $0.place.person == person }
            guard let worst = places.min(by: { $0.verdict < $1.verdict }) else { return [] }
            let best = worst.shownRoute?.hops.last
            return (people.lastCarriers[person] ?? []).map { carrier in
                let isAssumed = best?.from.person == carrier && best?.isAssumed == true
                return link(
                    names.reached(carrier),
                    names.decider(person),
                    worst.verdict,
                    isAssumed: isAssumed
                )
            }
        }
    }

    private func rivals() -> [SceneLink] {
        gates.decided.flatMap(\.places).flatMap { judged in
            judged.contestingRivals.compactMap { rival in
                judged.place.person.map { link(names.rival(rival), names.decider($0), .contested) }
            }
        }
    }

    private func intoGates() -> [SceneLink] {
        gates.decided.flatMap { judged in
            judged.places.compactMap { place in
                place.place.person.map {
                    link(
                        names.decider($0),
                        target(of: judged),
                        place.verdict,
                        isAssumed: place.place.decider.isAssumed
                    )
                }
            }
        }
    }

    /// To the ghost of a decider from whom we ask about them, and from the ghost to the gate.
    private func unknown() -> [SceneLink] {
        gates.decided.filter(\.hasUnknownDecider).flatMap { judged -> [SceneLink] in
            let ghost = names.unknownDecider(at: names.gate(judged.gate.reference))
            let into = link(ghost, target(of: judged), .unmapped)
            guard case .person(let person) = questions.question(about: judged.gate)?.addressee,
                people.reached.joined().contains(person)
            else { return [into] }
            return [link(names.reached(person), ghost, .unmapped), into]
        }
    }

    private func intoSignature() -> [SceneLink] {
        gates.rows.map { row in
            switch row {
            case .usual: link(DecisionNames.usual, DecisionNames.signature, .unmapped)
            case .gate(let judged):
                link(
                    names.gate(judged.gate.reference),
                    DecisionNames.signature,
                    judged.verdict,
                    kind: judged.gate.isPassed ? .passedPath : nil
                )
            }
        }
    }

    private func target(of judged: JudgedGate) -> String {
        judged.gate.reference == gates.signature?.gate.reference
            ? DecisionNames.signature : names.gate(judged.gate.reference)
    }

    private func link(
        _ from: String,
        _ to: String,
        _ verdict: Verdict,
        kind: LinkKind? = nil,
        isAssumed: Bool = false
    ) -> SceneLink {
        let words = PictureWords.link(kind ?? verdict.path).text(in: language)
        return SceneLink(
            identifier: "way/\(from)/\(to)",
            from: from,
            to: to,
            kind: kind ?? verdict.path,
            label: "",
            isAssumed: isAssumed,
            weight: kind == .passedPath ? 1 : 2,
            description: words
        )
    }

    /// A line that several places ask for is drawn once, as the first of them.
    private func merged(_ links: [SceneLink]) -> [SceneLink] {
        var seen: Set<String> = []
        return links.filter { seen.insert($0.identifier).inserted }
    }
}

extension JudgedGate {
    /// Whether nobody knows who decides at one of its places.
    var hasUnknownDecider: Bool { places.contains { $0.place.person == nil } }
}
