import DecisionAnalysis
import StakeholderModel

extension Verdict {
    /// What the verdict of a deal says, in one sentence.
    ///
    /// - Parameter hasOpenGates: whether any step still stands before signature.
    func sentence(hasOpenGates: Bool) -> Wording { hasOpenGates ? openSentence : closedSentence }

    private var openSentence: Wording {
        switch self {
        case .mapped:
            Wording(
                en: "every open step is reached on solid ground.",
                fr: "chaque étape ouverte est atteinte par des chemins solides."
            )
        case .fragile:
            Wording(
                en: "every open step is reached, and at least one hangs by a thread.",
                fr: "chaque étape ouverte est atteinte, mais l'une au moins ne tient qu'à un fil."
            )
        case .contested:
            Wording(
                en: "at an open step, another provider is at least as close to the decision as we are.",
                fr:
                    "à une étape ouverte, un autre prestataire est au moins aussi proche de la décision que nous."
            )
        case .unmapped:
            Wording(
                en: "at an open step, we do not know who decides, or no way leads from us to them.",
                fr:
                    "à une étape ouverte, nous ne savons pas qui décide, ou aucun chemin n'y mène depuis nous."
            )
        case .blocked:
            Wording(
                en: "an open step was refused, or only an opponent can open it.",
                fr: "une étape ouverte a été refusée, ou seul un opposant peut l'ouvrir."
            )
        }
    }

    private var closedSentence: Wording {
        guard self == .mapped else {
            return Wording(
                en: "no step before signature is on the map.",
                fr: "aucune étape avant la signature n'est sur la carte."
            )
        }
        return Wording(
            en: "no step stands between the deal and its signature any more.",
            fr: "plus aucune étape ne sépare l'affaire de sa signature."
        )
    }

    /// So many steps with this verdict: `2 fragile`, `2 fragiles`.
    func count(_ number: Int) -> Wording {
        let french = number < 2 ? "" : "s"
        return switch self {
        case .mapped: Wording(en: "\(number) mapped", fr: "\(number) cartographiée\(french)")
        case .fragile: Wording(en: "\(number) fragile", fr: "\(number) fragile\(french)")
        case .contested: Wording(en: "\(number) contested", fr: "\(number) disputée\(french)")
        case .unmapped: Wording(en: "\(number) unmapped", fr: "\(number) non cartographiée\(french)")
        case .blocked: Wording(en: "\(number) blocked", fr: "\(number) bloquée\(french)")
        }
    }

    /// What is said of the deal in a sentence: `the deal is contested`, « l'affaire est disputée ».
    var ofDeal: Wording {
        switch self {
        case .mapped: Wording(en: "mapped", fr: "cartographiée")
        case .fragile: Wording(en: "fragile", fr: "fragile")
        case .contested: Wording(en: "contested", fr: "disputée")
        case .unmapped: Wording(en: "unmapped", fr: "non cartographiée")
        case .blocked: Wording(en: "blocked", fr: "bloquée")
        }
    }

    /// How a terminal shows it.
    var tone: Tone {
        switch self {
        case .mapped: .good
        case .fragile: .warning
        case .contested, .unmapped, .blocked: .critical
        }
    }
}
