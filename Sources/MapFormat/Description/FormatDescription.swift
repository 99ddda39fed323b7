import StakeholderModel

/// What one value of the format is, apart from its evidence.
enum ScalarDescription: Sendable {
    /// The version of the format.
    case version
    /// A name by which other parts of the file mean this one.
    case identifier
    case text
    case yesNo
    case wholeNumber(atLeast: Int)
    case money
    case date
    case duration
    case country
    case currency
    /// One of these canonical words; labels and usual names are read as them. Listing them costs more than reading.
    case words(@Sendable () -> WordsDescription)
    /// The identifier of an object of one of these kinds.
    case reference([ObjectKind])
    /// A person, or the exact text of a `unit`.
    case personOrUnit
    /// A person, or `none`.
    case personOrNone
    /// The name of a built-in playbook, or the path of another.
    case playbook
}

/// What stands after a key.
enum ValueDescription: Sendable {
    /// Text as written.
    case text
    /// A text as written, or a list of them.
    case texts
    /// A plain value, without evidence.
    case setting(ScalarDescription)
    /// A plain value or a list of them.
    case settings(ScalarDescription)
    /// A value with its state of knowledge, short or long.
    case fact(ScalarDescription)
    /// Such a value or a list of them.
    case facts(ScalarDescription)
    /// Yes, no, or the names of other projects.
    case sharing
    /// A rule of decision.
    case rule
    /// A rule of decision, or a list of them.
    case rules
    /// Deciders and rules inside a rule of decision.
    case ruleMembers
    /// Keys and values.
    case object(ObjectDescription)
    /// A list of such objects.
    case list(ObjectDescription)
    /// Such objects by identifier; some sections can also be stated as `none` or `unknown`.
    case section(ObjectDescription, canBeStated: Bool)
    /// Items of one key `a -> b`.
    case relations
    /// Items of one key, a person.
    case ties
    /// A text in each language.
    case wording
    /// For each word of a list, a plain value.
    case byWord(ScalarDescription, ScalarDescription)
    /// Any value, which another part of the reader takes.
    case anything
}

/// One key of an object.
struct KeyDescription: Sendable {
    let key: String
    let value: ValueDescription
    var isRequired = false
    /// What the key means to somebody who sells, with an example: what an editor shows beside it.
    let help: Wording
}

/// Keys of which an object needs some, none of them on its own.
enum KeyChoice: Sendable, Hashable {
    case exactlyOne([String])
    case atLeastOne([String])
}

/// The keys that an object of the format has, in the order of the documentation.
struct ObjectDescription: Sendable {
    /// What the object is called in a sentence, with its article.
    let name: Wording
    let keys: [KeyDescription]
    /// What has to be written besides the required keys. The reader tells this where it makes the object.
    var choice: KeyChoice?
}
