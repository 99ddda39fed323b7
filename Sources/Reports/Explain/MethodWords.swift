import DecisionAnalysis
import Findings
import StakeholderModel

/// What letters are had and missed from, in words.
enum MethodWords {
    static let states = Wording(
        en:
            "A letter is had when the map has facts for it and nothing is missed, partial when it has both, to explore "
            + "when it has no fact. Assumptions alone leave it partial.",
        fr:
            "Une lettre est acquise quand la carte a des faits et que rien ne manque, partielle quand il y a les deux, "
            + "à creuser quand il n'y a aucun fait. Des suppositions seules la laissent partielle."
    )
    static let hadFrom = Wording(en: "Had from", fr: "Ce qui compte pour")
    static let missedFrom = Wording(en: "Missed from", fr: "Ce qui compte contre")
    static let hintsFrom = Wording(en: "Worth asking too", fr: "Utile à demander aussi")

    static let ownWord = Wording(
        en: "the last word on nothing but the word of whoever claims it (then to explore)",
        fr: "un dernier mot qui ne repose que sur la parole de qui le revendique (alors à creuser)"
    )

    /// `why now (need.why_now)`.
    static func words(_ source: FactSource) -> Wording {
        let keys = source.keys.joined(separator: ", ")
        return source.label + .verbatim(" (\(keys))")
    }

    /// Everything by which a letter is missed.
    static func missed(_ letter: LetterDescription) -> [Wording] {
        letter.findings.map(words) + letter.gates.map(\.label)
            + (letter.needsConfirmedAuthority ? [ownWord] : [])
    }

    /// `CMP001 to CMP006`, `SIG001 and SIG002 about a provider`.
    static func words(_ source: FindingSource) -> Wording {
        let codes = MethodWords.codes(source)
        guard case .signals(let topics) = source else { return codes }
        let about = Wording.or(topics.map(\.label))
        return Wording(en: "\(codes.en) about \(about.en)", fr: "\(codes.fr) sur \(about.fr)")
    }

    /// The items of a list, with semicolons: some have commas of their own.
    static func list(_ items: [Wording]) -> Wording {
        Wording(
            en: items.map(\.en).joined(separator: "; "),
            fr: items.map(\.fr).joined(separator: " ; ")
        )
    }

    /// Codes that follow each other are told by the first and the last.
    private static func codes(_ source: FindingSource) -> Wording {
        let all = source.codes.first.map { first in
            source.codes.dropFirst().reduce(into: [[first]]) { runs, code in
                if runs[runs.count - 1].last.map({ follows(code.rawValue, $0.rawValue) }) ?? false {
                    runs[runs.count - 1].append(code)
                } else {
                    runs.append([code])
                }
            }
        }
        let words = (all ?? []).flatMap { run -> [Wording] in
            guard run.count > 2 else { return run.map { .verbatim($0.rawValue) } }
            let (first, last) = (run[0].rawValue, run[run.count - 1].rawValue)
            return [Wording(en: "\(first) to \(last)", fr: "\(first) à \(last)")]
        }
        return .and(words)
    }

    /// Whether one code is the next number of the same family.
    private static func follows(_ code: String, _ other: String) -> Bool {
        guard code.prefix(3) == other.prefix(3), let number = Int(code.dropFirst(3)) else { return false }
        return Int(other.dropFirst(3)) == number - 1
    }
}
