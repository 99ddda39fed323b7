import Findings
import MapFormat
import StakeholderModel

extension ExtractKind {
    /// The heading of a part of an extract.
    var label: Wording {
        switch self {
        case .own: Wording(en: "In their own entry", fr: "Dans sa propre fiche")
        case .decides: Wording(en: "Decides at a gate", fr: "Décide à une étape")
        case .vetoes: Wording(en: "Can stop a gate", fr: "Peut arrêter une étape")
        case .consulted: Wording(en: "Is consulted at a gate", fr: "Son avis est demandé à une étape")
        case .allocates: Wording(en: "Allocates a budget", fr: "Répartit un budget")
        case .holds: Wording(en: "Holds a budget", fr: "Détient un budget")
        case .requests: Wording(en: "Requests a budget", fr: "Demande un budget")
        case .releases: Wording(en: "Releases a budget", fr: "Débloque un budget")
        case .relation: Wording(en: "Relations", fr: "Relations")
        case .reports: Wording(en: "People who report to them", fr: "Personnes qui lui sont rattachées")
        case .metBy: Wording(en: "People whom they met", fr: "Personnes rencontrées")
        case .provider: Wording(en: "Ties to other providers", fr: "Liens avec d'autres prestataires")
        case .audience: Wording(en: "Work meant for them", fr: "Prestations qui lui sont destinées")
        case .meeting: Wording(en: "Meetings", fr: "Rendez-vous")
        case .said: Wording(en: "What they said", fr: "Ce que la personne a dit")
        case .about: Wording(en: "What was said about them", fr: "Ce qui a été dit d'elle")
        case .answered: Wording(en: "What they answered", fr: "Ce que la personne a répondu")
        case .accepted: Wording(en: "Accepted findings about them", fr: "Constats acceptés à son sujet")
        case .source: Wording(en: "Facts that rest on their word", fr: "Faits qui reposent sur sa parole")
        case .mention:
            Wording(
                en: "Texts with their name or identifier",
                fr: "Textes où figure son nom ou son identifiant"
            )
        case .comment: Wording(en: "Comments of the file", fr: "Commentaires du fichier")
        }
    }
}

/// The words around extracts.
enum ExtractWords {
    /// Whose extract it is.
    static func title(_ extract: PersonExtract) -> Wording {
        let who = [extract.name, extract.identifier].compactMap(\.self)
        let whole = who.count == 2 ? "\(who[0]) (\(who[1]))" : who.joined()
        return Wording(en: "What the map holds on \(whole)", fr: "Ce que la carte contient sur \(whole)")
    }

    /// `38 entries on 12 lines of the file`.
    static func counts(_ extract: PersonExtract) -> Wording {
        let lines = Set(extract.items.flatMap { $0.range.start.line...$0.range.end.line }).count
        let entries = CommonWords.count(
            extract.items.count,
            one: Wording(en: "entry", fr: "entrée"),
            several: Wording(en: "entries", fr: "entrées")
        )
        let places = CommonWords.count(
            lines,
            one: Wording(en: "line", fr: "ligne"),
            several: Wording(en: "lines", fr: "lignes")
        )
        return Wording(
            en: "\(entries.en) on \(places.en) of the file.",
            fr: "\(entries.fr) sur \(places.fr) du fichier."
        )
    }

    /// The state and the evidence of a fact: `assumed, from r2 and claire, 2025-03-12, observed`; `nil` for none.
    static func standing(of item: ExtractItem) -> Wording? {
        guard let knowledge = item.knowledge else { return nil }
        let evidence = item.evidence
        var parts = [knowledge.label.map { $0.lowercased() }]
        if !evidence.sources.isEmpty {
            let sources = Wording.and(evidence.sources.map(Wording.verbatim))
            parts.append(Wording(en: "from \(sources.en)", fr: "d'après \(sources.fr)"))
        }
        parts += [evidence.date, evidence.basis].compactMap(\.self).map(Wording.verbatim)
        return Wording(
            en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", ")
        )
    }
}
