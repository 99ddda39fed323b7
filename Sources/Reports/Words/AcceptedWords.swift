import Findings
import StakeholderModel

/// The words around risks that a team accepted.
enum AcceptedWords {
    static let title = Wording(en: "Accepted", fr: "Accepté")

    /// Who accepted a risk, and until when; `nil` when nobody wrote either.
    static func terms(of risk: AcceptedRisk) -> Wording? {
        let by = risk.by.map { Wording(en: "by \($0)", fr: "par \($0)") }
        let until = risk.until.map { date in
            Wording(en: "until \(date.wording.en)", fr: "jusqu'au \(date.wording.fr)")
        }
        let parts = [by, until].compactMap(\.self)
        guard let first = parts.first else { return nil }
        return parts.dropFirst().reduce(first) { $0 + .verbatim(", ") + $1 }
    }

    /// An acceptance that no finding asks for.
    static func idle(_ acceptance: WrittenAcceptance, line: Int) -> Wording {
        let rule = acceptance.risk.rule
        let about = acceptance.risk.about.map { Wording.quoted($0.text) }
        let place = about.map { Wording(en: " about \($0.en)", fr: " sur \($0.fr)") } ?? .verbatim("")
        return Wording(
            en: "line \(line) accepts \(rule)\(place.en), and no finding asks for it",
            fr: "la ligne \(line) accepte \(rule)\(place.fr), et aucun constat n'y correspond"
        )
    }

    /// How many findings were accepted; nothing for none.
    static func count(_ number: Int) -> Wording {
        number == 0
            ? .verbatim("")
            : .verbatim(", ")
                + CommonWords.count(
                    number,
                    one: Wording(en: "accepted", fr: "accepté"),
                    several: Wording(en: "accepted", fr: "acceptés")
                )
    }
}
