import DecisionAnalysis
import StakeholderModel

/// The words around sets: who can block, who is enough.
struct SetWords {
    let analysis: MapAnalysis
    let isOfDeal: Bool

    var aloneTitle: Wording { Wording(en: "Who can block alone", fr: "Qui peut tout bloquer seul") }

    var togetherTitle: Wording { Wording(en: "Who can block together", fr: "Qui peut bloquer à plusieurs") }

    var winningTitle: Wording {
        isOfDeal
            ? Wording(en: "The smallest ways to a yes", fr: "Pour obtenir un oui")
            : Wording(en: "The smallest ways past this step", fr: "Pour franchir cette étape")
    }

    /// "once GATE is reopened": nothing wins before.
    func refused(_ titles: [Wording]) -> Wording {
        let list = Wording.and(titles)
        guard titles.count > 1 else {
            return Wording(
                en: "\(list.en) was refused: nobody's yes is enough now. Once it is reopened:",
                fr:
                    "L'étape \(list.fr) a été refusée : aucun oui ne suffit pour l'instant. Une fois rouverte :"
            )
        }
        return Wording(
            en: "\(list.en) were refused: nobody's yes is enough now. Once they are reopened:",
            fr:
                "Les étapes \(list.fr) ont été refusées : aucun oui ne suffit pour l'instant. Une fois rouvertes :"
        )
    }

    var nobodyAlone: Wording {
        isOfDeal
            ? Wording(
                en: "Nobody: no single no prevents the signature.",
                fr: "Personne : aucun non isolé n'empêche la signature."
            )
            : Wording(
                en: "Nobody: no single no holds this step up.",
                fr: "Personne : aucun non isolé n'arrête cette étape."
            )
    }

    /// At which steps: `, at 'Committee'`.
    func at(_ titles: [Wording]) -> Wording {
        guard !titles.isEmpty else { return .verbatim("") }
        let list = Wording.and(titles.map(\.quoted))
        let word = titles.count == 1 ? "à l'étape" : "aux étapes"
        return Wording(en: ", at \(list.en)", fr: ", \(word) \(list.fr)")
    }

    func whoeverHoldsUsualSteps(_ number: Int) -> Wording {
        number == 1
            ? Wording(
                en: "whoever decides at the usual step that nobody has asked about",
                fr: "la personne qui décide de l'étape habituelle dont personne n'a parlé"
            )
            : Wording(
                en: "whoever decides at any of the \(number) usual steps that nobody has asked about",
                fr:
                    "à chacune des \(number) étapes habituelles dont personne n'a parlé, la personne qui en décide"
            )
    }

    var tooManyToBlock: Wording {
        Wording(
            en: "Who can block together cannot be worked out: there are too many combinations.",
            fr: "Qui peut bloquer à plusieurs ne peut pas être calculé : il y a trop de combinaisons."
        )
    }

    var tooManyToWin: Wording {
        Wording(
            en: "They cannot be worked out: there are too many combinations.",
            fr: "Cela ne peut pas être calculé : il y a trop de combinaisons."
        )
    }

    var nobodyIsEnough: Wording {
        Wording(
            en: "None: a rule asks for more votes than there are.",
            fr: "Impossible : une règle demande plus de voix qu'il n'y en a."
        )
    }

    func pairsLeft(_ count: VoiceSetCount, shown: Int) -> Wording {
        shown == 0
            ? Wording(en: "\(count.words.en) pairs", fr: "\(count.words.fr) paires")
            : Wording(
                en: "\(shown) of \(count.words.en) pairs; `--most-sets` lists more",
                fr: "\(shown) paires sur \(count.words.fr) ; `--most-sets` en montre davantage"
            )
    }

    /// How many groups of three or more can block.
    func largerGroups(_ counts: [VoiceSetCount]) -> Wording {
        let total = counts.reduce(UInt128(0)) { min($0 + $1.number, VoiceSetCount.most) }
        let isExact = counts.allSatisfy(\.isExact) && total < VoiceSetCount.most
        let smallest = (counts.firstIndex { $0.number > 0 } ?? 0) + 3
        let number = isExact ? total.words : VoiceSetCount.moreThanMost
        return total == 1
            ? Wording(
                en: "1 group of \(smallest) can, if none of them says yes.",
                fr: "1 groupe de \(smallest) le peut aussi, si aucun ne dit oui."
            )
            : Wording(
                en: "\(number.en) groups of \(smallest) or more can, if none of them says yes.",
                fr: "\(number.fr) groupes de \(smallest) ou plus le peuvent aussi, si aucun ne dit oui."
            )
    }
}
