import DecisionAnalysis
import StakeholderModel

/// What a method asks: each letter with what it is had from, what it is missed from, and what is worth asking too.
struct MethodExplanation {
    private let method: SalesMethod

    init(_ method: SalesMethod) { self.method = method }

    func write(to page: inout TextPage) {
        page.add(.verbatim(method.name), .strong)
        page.add(method.origin)
        page.addSpace()
        page.add(MethodWords.states, .faint)
        for letter in method.letters {
            page.addSpace()
            add(letter, to: &page)
        }
    }

    private func add(_ letter: LetterDescription, to page: inout TextPage) {
        var title = Paragraph(indent: 2)
        title.add("\(letter.initial) · " + page.say(letter.title), .strong)
        page.add(title)
        page.add(letter.question, indent: 4, mark: "→ ")
        add(MethodWords.hadFrom, letter.facts.map(MethodWords.words), to: &page)
        add(MethodWords.missedFrom, MethodWords.missed(letter), to: &page)
        add(MethodWords.hintsFrom, letter.hints.map(\.label), to: &page)
    }

    private func add(_ label: Wording, _ items: [Wording], to page: inout TextPage) {
        guard !items.isEmpty else { return }
        let list = MethodWords.list(items)
        page.add(label + CommonWords.colon + .verbatim(" ") + list, indent: 4)
    }
}
