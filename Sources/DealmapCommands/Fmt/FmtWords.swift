import StakeholderModel

/// What `fmt` says of one file.
extension Wording {
    static func reformatted(_ path: String) -> Wording {
        Wording(en: "reformatted \(shown(path))", fr: "remis en forme : \(shown(path))")
    }

    static func wouldReformat(_ path: String) -> Wording {
        Wording(en: "would reformat \(shown(path))", fr: "à remettre en forme : \(shown(path))")
    }

    static func playbook(_ path: String) -> Wording {
        Wording(
            en: "left alone \(shown(path)): it is a playbook",
            fr: "laissé tel quel : \(shown(path)), un playbook"
        )
    }

    static func configuration(_ path: String) -> Wording {
        Wording(
            en: "left alone \(shown(path)): it is a configuration",
            fr: "laissé tel quel : \(shown(path)), une configuration"
        )
    }
}

/// A path as a terminal may show it: names of files can hold what would move its cursor.
private func shown(_ path: String) -> String {
    let scalars = path.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
}

/// What keeps `fmt` from formatting.
extension UsageError {
    static func refused(_ name: String) -> UsageError {
        let quoted = Wording.quoted(name)
        return UsageError(
            Wording(
                en: "\(quoted.en) is left alone: formatted, it would not say the same",
                fr: "\(quoted.fr) est laissé tel quel : remis en forme, il ne dirait plus la même chose"
            ),
            help: Wording(
                en: "this is a fault of dealmap; the file is as it was",
                fr: "c'est un défaut de dealmap ; le fichier n'a pas changé"
            )
        )
    }
}
