public import Findings
import StakeholderModel

/// Reads the text of a configuration, as it stands in a file `.dealmap.yaml`.
public enum ConfigurationReader {
    /// What a text sets, or all that is wrong with it. Never fails otherwise, whatever the text.
    public static func read(_ source: SourceText) -> ConfigurationReading {
        let (tree, problems) = TreeReader.read(source.text)
        let (configuration, allProblems) = configuration(of: tree, problems)
        return reading(source, tree, allProblems.hasErrors ? nil : configuration, allProblems)
    }

    /// What the bytes of a file set; they have to be UTF-8, with or without a byte order mark.
    public static func read(bytes: [UInt8], name: String) -> ConfigurationReading {
        let (source, problem) = SourceBytes.text(of: bytes, name: name)
        guard let problem else { return read(source) }
        let tree = LocatedTree(root: nil, places: TextPlaces(source.text), isPartial: true)
        return reading(source, tree, nil, [problem])
    }

    private static func reading(
        _ source: SourceText,
        _ tree: LocatedTree,
        _ configuration: Configuration?,
        _ problems: [LocatedProblem]
    ) -> ConfigurationReading {
        let playbook = tree.root?.value(ConfigurationKey.playbook.rawValue)
        return ConfigurationReading(
            source: source,
            configuration: configuration,
            diagnostics: problems.diagnostics(in: tree.places),
            playbookRange: tree.places.range(playbook?.range ?? 0..<0)
        )
    }

    private static func configuration(
        of tree: LocatedTree,
        _ problems: [LocatedProblem]
    ) -> (Configuration?, [LocatedProblem]) {
        guard let root = tree.root else {
            return (nil, problems.isEmpty ? [.emptyConfiguration()] : problems)
        }
        if let version = FormatVersion.problem(in: root, key: ConfigurationKey.version.rawValue) {
            return (nil, problems + [version])
        }
        let session = ReadingSession(tree: tree, names: Namespace(), problems: problems)
        var draft = ConfigurationDraft()
        ConfigurationTables.configuration.read(root, into: &draft, session)
        let configuration = draft.configuration
        if configuration.rules.isEmpty, !session.problems.hasErrors,
            let ignored = root.value(ConfigurationKey.ignore.rawValue)
        {
            session.report(.noRuleLeft(at: session.firstLine(of: ignored)))
        }
        return (configuration, session.problems)
    }
}

extension LocatedProblem {
    fileprivate static func emptyConfiguration() -> LocatedProblem {
        LocatedProblem(
            code: .emptyFile,
            message: Wording(en: "nothing is written in this file", fr: "rien n'est écrit dans ce fichier"),
            help: Wording(
                en: "a configuration starts with 'dealmap_configuration: 1'",
                fr: "une configuration commence par « dealmap_configuration: 1 »"
            )
        )
    }

    fileprivate static func noRuleLeft(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .noRuleLeft,
            message: Wording(
                en: "'ignore' leaves no rule to check",
                fr: "« ignore » ne laisse aucune règle à vérifier"
            ),
            range: range,
            help: Wording(
                en: "'select' says which rules speak, 'ignore' which of these do not",
                fr: "« select » dit quelles règles parlent, « ignore » lesquelles de celles-ci se taisent"
            )
        )
    }
}
