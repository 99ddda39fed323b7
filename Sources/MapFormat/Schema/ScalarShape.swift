import StakeholderModel

/// What one plain value looks like in a file: the text of the reader, seen as the types of YAML.
///
/// The reader takes every value as text, while an editor sees numbers and booleans where YAML has them.
struct ScalarShape {
    /// Which texts are values.
    enum Form {
        /// Each text, within a pattern for the whole of it.
        case any(String?)
        /// A value that stands in a longer text, with marks behind it.
        case value(String)
        /// Only these values of YAML.
        case exactly([SchemaValue])
    }

    /// The name of the definition.
    let name: String
    let form: Form
    /// What an editor says of a text that has not this form.
    var hint: Wording?
    /// The types of YAML besides text that the editor may see.
    var otherTypes: [String] = []
    /// The least number.
    var minimum: Int?
    /// What an editor proposes.
    var words: [WordsDescription.Word] = []
}

extension ScalarShape {
    /// The types of YAML that are text to the reader; a bare `null` is nothing to an editor, and a name to the reader.
    static let everyType = ["number", "boolean", "null"]

    init(_ scalar: ScalarDescription) {
        switch scalar {
        case .version: self.init(name: "version", form: .exactly([1, "1"]))
        case .identifier:
            let pattern = "^$|" + SchemaPattern.identifier
            self.init(
                name: "identifier",
                form: .any(pattern),
                hint: SchemaHint.identifier,
                otherTypes: ScalarShape.everyType
            )
        case .text:
            self.init(
                name: "text",
                form: .any(SchemaPattern.textFact),
                hint: SchemaHint.text,
                otherTypes: ScalarShape.everyType
            )
        case .yesNo: self = .yesNo
        case .wholeNumber(let least):
            self.init(
                name: "number_from_\(least)",
                form: .value(SchemaPattern.wholeNumber),
                hint: SchemaHint.number,
                otherTypes: ["number"],
                minimum: least
            )
        case .money:
            self.init(
                name: "money",
                form: .value(SchemaPattern.money),
                hint: SchemaHint.money,
                otherTypes: ["number"],
                minimum: 0
            )
        case .date: self.init(name: "date", form: .value(SchemaPattern.date), hint: SchemaHint.date)
        case .duration:
            self.init(name: "duration", form: .value(SchemaPattern.duration), hint: SchemaHint.duration)
        case .country: self = .codes("country", KnownCodes.countries, SchemaHint.country)
        case .currency: self = .codes("currency", KnownCodes.currencies, SchemaHint.currency)
        case .words(let words): self.init(words())
        case .reference:
            self.init(
                name: "reference",
                form: .value(SchemaPattern.reference),
                hint: SchemaHint.reference,
                otherTypes: ScalarShape.everyType
            )
        case .personOrUnit:
            let form = Form.any(SchemaPattern.textFact)
            self.init(
                name: "person_or_unit",
                form: form,
                hint: SchemaHint.text,
                otherTypes: ScalarShape.everyType
            )
        case .personOrNone: self = .personOrNone
        case .playbook: self = .playbook
        }
    }

    private init(_ words: WordsDescription) {
        // Another tool's number for a word is a number to an editor.
        let hasNumbers = words.forms.contains { $0.allSatisfy(\.isNumber) }
        self.init(
            name: words.name,
            form: .value(SchemaPattern.words(words.forms)),
            otherTypes: hasNumbers ? ["number"] : [],
            words: words.words
        )
    }

    /// One of the codes of a standard, in any case.
    private static func codes(_ name: String, _ codes: Set<String>, _ hint: Wording) -> ScalarShape {
        ScalarShape(name: name, form: .value(SchemaPattern.oneOf(codes.sorted())), hint: hint)
    }

    private static let yesNo = ScalarShape(
        name: "yes_or_no",
        form: .value(SchemaPattern.yesNo),
        otherTypes: ["boolean"],
        words: [
            .init(word: "yes", label: Wording(en: "Yes", fr: "Oui")),
            .init(word: "no", label: Wording(en: "No", fr: "Non")),
        ]
    )

    private static let personOrNone = ScalarShape(
        name: "person_or_none",
        form: .value("\(SchemaPattern.reference)|\(SchemaPattern.nothing)"),
        hint: SchemaHint.reference,
        otherTypes: everyType,
        words: [.init(word: SchemaPattern.nothing, label: Wording(en: "Nobody", fr: "Personne"))]
    )

    private static let playbook = ScalarShape(
        name: "playbook",
        form: .any(SchemaPattern.playbook),
        words: BuiltInPlaybooks.names.map { .init(word: $0, label: .verbatim($0)) }
    )

    /// The statement that a section has nothing in it.
    static let nothingThere = ScalarShape(
        name: "nothing_there",
        form: .value(SchemaPattern.nothing),
        words: [
            .init(word: SchemaPattern.nothing, label: Wording(en: "There are none", fr: "Il n'y en a pas"))
        ]
    )
}
