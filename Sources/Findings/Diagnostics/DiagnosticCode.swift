/// Every kind of mistake that a text can have, by the name that never changes.
///
/// `docs/errors.md` says of each what it means, with an example that a test reads. A code is never given another
/// meaning: one that is no longer needed moves to `retired`.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // MARK: The file itself
    case fileMissing = "file-missing"
    case fileNotPermitted = "file-not-permitted"
    case fileIsFolder = "file-is-folder"
    case fileNotRegular = "file-not-regular"
    case fileTooLarge = "file-too-large"
    case fileUnreadable = "file-unreadable"
    case folderWithoutMap = "folder-without-map"
    case lineWithoutMap = "line-without-map"
    case textTooLarge = "text-too-large"
    case notUTF8 = "not-utf-8"
    case controlCharacter = "control-character"
    case emptyFile = "empty-file"

    // MARK: The text as YAML
    case yamlSyntax = "yaml-syntax"
    case unclosedQuote = "unclosed-quote"
    case textAfterQuote = "text-after-quote"
    case badEscape = "bad-escape"
    case unclosedBracket = "unclosed-bracket"
    case bracketNotOpen = "bracket-not-open"
    case tabIndent = "tab-indent"
    case noBreakSpace = "no-break-space"
    case badIndentation = "bad-indentation"
    case missingColon = "missing-colon"
    case missingSpace = "missing-space"
    case missingValue = "missing-value"
    case unquotedColon = "unquoted-colon"
    case unquotedSign = "unquoted-sign"
    case commaInValue = "comma-in-value"
    case commentInText = "comment-in-text"
    case duplicateKey = "duplicate-key"

    // MARK: What YAML has and the format does not
    case anchor
    case alias
    case tag
    case mergeKey = "merge-key"
    case directive
    case severalDocuments = "several-documents"
    case keyNotText = "key-not-text"
    case questionMarkBeforeKey = "question-mark-before-key"

    // MARK: Limits
    case tooDeep = "too-deep"
    case tooManyValues = "too-many-values"
    case valueTooLong = "value-too-long"
    case keyTooLong = "key-too-long"
    case tooManyErrors = "too-many-errors"

    // MARK: Keys and shapes
    case unsupportedVersion = "unsupported-version"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case expectedIdentifiers = "expected-identifiers"
    case expectedKeys = "expected-keys"
    case expectedList = "expected-list"
    case expectedOneValue = "expected-one-value"
    case expectedText = "expected-text"
    case roleOrGate = "role-or-gate"
    case logEntryUnnamed = "log-entry-unnamed"

    // MARK: Words of the format
    case unknownWord = "unknown-word"
    case stanceAsRole = "stance-as-role"
    case stanceContradictsRole = "stance-contradicts-role"
    case roleAsStance = "role-as-stance"
    case reportingLineAsRelation = "reporting-line-as-relation"
    case unknownLanguage = "unknown-language"
    case unknownCountry = "unknown-country"
    case unknownCurrency = "unknown-currency"
    case unknownPlaybook = "unknown-playbook"
    case notAPlaybook = "not-a-playbook"
    case yesNoUnreadable = "yes-no-unreadable"
    case unknownRule = "unknown-rule"

    // MARK: Names
    case unknownReference = "unknown-reference"
    case wrongKind = "wrong-kind"
    case duplicateIdentifier = "duplicate-identifier"
    case logDateTwice = "log-date-twice"
    case identifierEmpty = "identifier-empty"
    case identifierTooLong = "identifier-too-long"
    case identifierCharacter = "identifier-character"
    case identifierWithoutLetter = "identifier-without-letter"
    case identifierReserved = "identifier-reserved"

    // MARK: States of knowledge
    case factEmpty = "fact-empty"
    case factLoneQuestionMark = "fact-lone-question-mark"
    case factAssumedUnknown = "fact-assumed-unknown"
    case factWithoutValue = "fact-without-value"
    case factSourceEmpty = "fact-source-empty"
    case factSeveralSources = "fact-several-sources"
    case factMarkAfterSource = "fact-mark-after-source"
    case sourceTwice = "source-twice"
    case sourceInText = "source-in-text"
    case wordAsAnswer = "word-as-answer"

    // MARK: Amounts, numbers, dates, durations
    case moneyUnreadable = "money-unreadable"
    case moneyUnit = "money-unit"
    case moneyNumber = "money-number"
    case moneyNegative = "money-negative"
    case moneyTwoCurrencies = "money-two-currencies"
    case moneyAmbiguous = "money-ambiguous"
    case moneyTooLarge = "money-too-large"
    case numberUnreadable = "number-unreadable"
    case numberTooSmall = "number-too-small"
    case numberTooLarge = "number-too-large"
    case dateUnreadable = "date-unreadable"
    case dateForm = "date-form"
    case dateAmbiguous = "date-ambiguous"
    case dateImpossible = "date-impossible"
    case durationUnreadable = "duration-unreadable"
    case durationTooLong = "duration-too-long"

    // MARK: Rules of decision
    case ruleAsList = "rule-as-list"
    case ruleKeys = "rule-keys"
    case emptyRule = "empty-rule"
    case personTwice = "person-twice"
    case evidenceInsideRule = "evidence-inside-rule"
    case atLeastRange = "at-least-range"

    // MARK: Relations and ties
    case relationForm = "relation-form"
    case relationSibling = "relation-sibling"
    case relationToItself = "relation-to-itself"

    // MARK: The map as a whole
    case cycle
    case accessContradictsLog = "access-contradicts-log"
    case twoProposedOffers = "two-proposed-offers"
    case allocationDiffers = "allocation-differs"

    // MARK: Playbooks
    case expectationTwice = "expectation-twice"

    // MARK: Configurations
    case noRuleLeft = "no-rule-left"
}

extension DiagnosticCode {
    /// Codes of the past, which no mistake may have again.
    public static let retired: Set<String> = ["not-utf8"]
}
