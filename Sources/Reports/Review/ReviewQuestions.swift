import DecisionAnalysis
import Findings
import StakeholderModel

/// What to ask one person, three questions at most.
struct ReviewConversation: Sendable {
    struct Item: Sendable {
        /// Its place among the questions to this person, from 1.
        let number: Int
        let question: String
        let check: String?
        let reason: String
        let code: String?
        /// What a good answer can unlock.
        let unlocks: String?
    }

    let whom: String
    /// That they are several, or that we have to be introduced.
    let note: String?
    let items: [Item]
    /// How many questions are not told.
    let rest: String?
}

extension ReviewConversation {
    /// All of an agenda, whoever has the best question first.
    static func all(_ agenda: Agenda, names: NameWords, voice: ReviewVoice) -> [ReviewConversation] {
        let words = AgendaWords(names: names)
        return agenda.sections.map { section in
            let shown = section.questions.prefix(AgendaOptions().mostQuestions)
            let rest = section.questions.count - shown.count
            return ReviewConversation(
                whom: voice.say(words.title(of: section.addressee)),
                note: words.notes(on: section).map(voice.say),
                items: shown.enumerated().map { position, next in
                    item(next, number: position + 1, words: words, voice: voice)
                },
                rest: rest == 0 ? nil : voice.say(ReviewWords.moreQuestions(rest))
            )
        }
    }

    private static func item(
        _ next: NextQuestion,
        number: Int,
        words: AgendaWords,
        voice: ReviewVoice
    ) -> Item {
        Item(
            number: number,
            question: voice.say(next.question.text),
            check: next.question.needsSecondVoice ? voice.say(FindingWords.secondVoice) : nil,
            reason: voice.say(next.reason.sentence),
            code: next.rule?.rawValue,
            unlocks: next.unlocks.isEmpty ? nil : voice.say(words.unlocked(next.unlocks))
        )
    }
}
