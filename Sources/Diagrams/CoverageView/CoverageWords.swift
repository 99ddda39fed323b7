import StakeholderModel

/// What the coverage view says in words of its own.
enum CoverageWords {
    static let ours = Wording(en: "Us", fr: "Nous")
    static let theirs = Wording(en: "Them: who decides first", fr: "Eux : d'abord qui décide")
    static let knownBy = Wording(en: "Known by", fr: "Connu de")
    static let nobody = Wording(en: "nobody", fr: "personne")
    static let unnamed = Wording(en: "by whom?", fr: "par qui ?")

    static func contact(_ contact: SceneCoverage.Contact) -> Wording {
        switch contact {
        case .said:
            Wording(en: "said to have met, not in the log", fr: "rencontre indiquée, absente du journal")
        case .once: Wording(en: "one meeting", fr: "un échange")
        case .several:
            Wording(
                en: "several meetings, with the last date",
                fr: "plusieurs échanges, avec la dernière date"
            )
        }
    }

    static func thread(_ thread: SceneCoverage.Thread) -> Wording {
        switch thread {
        case .gap:
            Wording(en: "has a say, and nobody of us met them", fr: "a son mot à dire, jamais rencontré")
        case .none: Wording(en: "nobody of us met them", fr: "jamais rencontré")
        case .single: Wording(en: "one of us alone", fr: "un seul d'entre nous")
        case .several: Wording(en: "several of us", fr: "plusieurs d'entre nous")
        case .unnamed: Wording(en: "met, but by whom?", fr: "rencontré, mais par qui ?")
        }
    }

    /// How many of us met somebody.
    static func many(_ count: Int) -> Wording {
        Wording(en: "\(count) of us", fr: "\(count) d'entre nous")
    }

    /// How many of their people somebody of us met.
    static func knows(_ count: Int, of all: Int) -> Wording {
        Wording(en: "met \(count) of \(all)", fr: "\(count) sur \(all)")
    }

    /// What a cell says, as a sentence.
    static func sentence(_ ours: String, _ theirs: String, count: Int, last: CalendarDate?) -> Wording {
        guard count > 0 else {
            return Wording(
                en: "\(ours) is said to have met \(theirs)",
                fr: "\(ours) aurait rencontré \(theirs)"
            )
        }
        let day = last.map {
            Wording(en: ", last on \($0.wording.en)", fr: ", la dernière fois le \($0.wording.fr)")
        }
        return Wording(
            en: "\(ours) met \(theirs) \(count == 1 ? "once" : "\(count) times")\(day?.en ?? "")",
            fr: "\(ours) a rencontré \(theirs) \(count) fois\(day?.fr ?? "")"
        )
    }

    /// Who of us met somebody, as a sentence.
    static func sentence(_ theirs: String, metBy ours: [String], _ thread: SceneCoverage.Thread) -> Wording {
        switch thread {
        case .gap, .none:
            Wording(en: "nobody of us has met \(theirs)", fr: "aucun d'entre nous n'a rencontré \(theirs)")
        case .unnamed:
            Wording(
                en: "\(theirs) was met, and nobody wrote down by whom",
                fr: "\(theirs) : rencontre sans que l'on sache qui y était"
            )
        case .single, .several:
            Wording(
                en: "met \(theirs): \(ours.joined(separator: ", "))",
                fr: "connaissent \(theirs) : \(ours.joined(separator: ", "))"
            )
        }
    }

    /// What stands below the heading.
    static func summary(met: Int, of all: Int, gaps: Int, single: Int) -> [Wording] {
        let words: [Wording?] = [
            Wording(
                en: "met \(met) of \(all) people",
                fr: "\(met) personne\(met > 1 ? "s" : "") rencontrée\(met > 1 ? "s" : "") sur \(all)"
            ),
            gaps == 0
                ? nil
                : Wording(
                    en: "\(gaps) with a say never met",
                    fr: "\(gaps) avec \(say(gaps)), jamais rencontré\(gaps > 1 ? "s" : "")"
                ),
            single == 0
                ? nil
                : Wording(
                    en: "\(single) with a say known by one of us alone",
                    fr: "\(single) avec \(say(single)), connu\(single > 1 ? "s" : "") d'un seul d'entre nous"
                ),
        ]
        return words.compactMap(\.self)
    }

    private static func say(_ count: Int) -> String { count > 1 ? "leur mot à dire" : "son mot à dire" }

    static func description(_ summary: [Wording]) -> Wording {
        let list = Wording.list(summary)
        return Wording(
            en: "Who of us met whom of them; \(list.en).",
            fr: "Qui de nous a rencontré qui chez eux ; \(list.fr)."
        )
    }
}
