import StakeholderModel

/// The people whom the answers name, each once, however often they are named.
struct InterviewPeople {
    private(set) var all: [Stakeholder] = []
    private var names: InterviewNames

    /// - Parameter reserved: identifiers that other objects of the map have.
    init(reserved: Set<String>) { names = InterviewNames(taken: reserved) }

    /// The person whom an answer names: `Claire Martin (CEO)`, `Claire`, `Training lead`.
    mutating func person(named text: String) -> PersonIdentifier {
        let (name, title) = InterviewPeople.parts(of: text)
        if let known = known(name) {
            if let title, known.title == nil { update(known.identifier) { $0.title = title } }
            return known.identifier
        }
        var person = Stakeholder(PersonIdentifier(names.identifier(for: name, otherwise: "person")))
        if title != nil || InterviewPeople.isName(name) {
            person.name = name
            person.title = title
        } else {
            person.title = name
        }
        all.append(person)
        return person.identifier
    }

    mutating func update(_ identifier: PersonIdentifier, _ change: (inout Stakeholder) -> Void) {
        for index in all.indices where all[index].identifier == identifier { change(&all[index]) }
    }

    /// Takes an identifier for something that is no person.
    mutating func identifier(for text: String, otherwise word: String) -> String {
        names.identifier(for: text, otherwise: word)
    }

    /// Somebody of this name or title, or the only one with this word in their name.
    private func known(_ text: String) -> Stakeholder? {
        let typed = TextFolding.folded(text)
        let whole = all.first { person in
            [person.name, person.title].contains { $0.map(TextFolding.folded) == typed }
        }
        if let whole { return whole }
        let partly = all.filter { person in
            TextFolding.folded(person.displayName).split(separator: " ").contains { $0 == typed }
        }
        return partly.count == 1 ? partly.first : nil
    }

    private static func parts(of text: String) -> (name: String, title: String?) {
        guard text.last == ")", let open = text.firstIndex(of: "(") else { return (text, nil) }
        let name = text[..<open].trimmed
        let title = text[text.index(after: open)...].dropLast().trimmed
        guard !name.isEmpty, !title.isEmpty else { return (text, nil) }
        return (String(name), String(title))
    }

    /// Two or more words, each with a capital, look like a name; `Training lead` and `DG` like a title.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count >= 2 && words.allSatisfy { $0.first?.isUppercase == true }
    }
}

/// Identifiers made from names, each one taken once.
struct InterviewNames {
    private var taken: Set<String>
    private static let mostWords = 3

    init(taken: Set<String>) { self.taken = taken }

    /// An identifier like the name, `claire-martin`; the other word when the name has no letter.
    mutating func identifier(for name: String, otherwise word: String) -> String {
        let words = TextFolding.folded(name).split { !($0.isLetter || $0.isNumber) }
        let short = words.prefix(InterviewNames.mostWords).joined(separator: "-")
        let wanted = IdentifierText.isValid(short) ? short : word
        var identifier = wanted
        var number = 2
        while !taken.insert(identifier).inserted {
            identifier = "\(wanted)-\(number)"
            number += 1
        }
        return identifier
    }
}
