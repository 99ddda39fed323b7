public import StakeholderModel

/// One thing that the interview asks. Several steps make one of its eight questions.
public enum InterviewStep: Sendable, Hashable, CaseIterable {
    case account
    case offer
    case met
    case introducer
    case decider
    case deciderSource
    case allocator
    case sharing
    case providers
    case neededBy
    case closeBy
    case sentence
    case speaker

    /// How many questions there are.
    public static let questions = 8

    /// The number of the question, from 1.
    public var question: Int {
        switch self {
        case .account: 1
        case .offer: 2
        case .met, .introducer: 3
        case .decider, .deciderSource: 4
        case .allocator, .sharing: 5
        case .providers: 6
        case .neededBy, .closeBy: 7
        case .sentence, .speaker: 8
        }
    }

    /// The step without whose answer this one is not asked.
    var dependsOn: InterviewStep? {
        switch self {
        case .introducer: .met
        case .deciderSource: .decider
        case .speaker: .sentence
        default: nil
        }
    }

    /// The question as it is asked.
    public var prompt: Wording {
        switch self {
        case .account: Wording(en: "Which company is it?", fr: "De quelle entreprise s'agit-il ?")
        case .offer:
            Wording(
                en: "What would they buy from you, and for how much?",
                fr: "Que vous achèteraient-ils, et à quel prix ?"
            )
        case .met: Wording(en: "Whom have you met there?", fr: "Qui y avez-vous rencontré ?")
        case .introducer:
            Wording(en: "Who introduced you to them?", fr: "Qui vous les a présentés ?")
        case .decider: Wording(en: "Who says yes in the end?", fr: "Qui dit oui au bout du compte ?")
        case .deciderSource: Wording(en: "Who told you so?", fr: "Qui vous l'a dit ?")
        case .allocator:
            Wording(
                en: "Who allocates the money between the projects?",
                fr: "Qui répartit l'argent entre les projets ?"
            )
        case .sharing:
            Wording(
                en: "Do other projects draw on the same money?",
                fr: "D'autres projets puisent-ils dans le même budget ?"
            )
        case .providers:
            Wording(en: "Who else already works there?", fr: "Qui d'autre y travaille déjà ?")
        case .neededBy:
            Wording(en: "By when do they need it?", fr: "Pour quand en ont-ils besoin ?")
        case .closeBy:
            Wording(en: "By when do you want the signature?", fr: "Pour quand visez-vous la signature ?")
        case .sentence:
            Wording(
                en: "Which one sentence of theirs bothered you?",
                fr: "Quelle phrase entendue vous a gêné ?"
            )
        case .speaker: Wording(en: "Who said it?", fr: "Qui l'a dite ?")
        }
    }
}
