import Diagrams
import Findings
import MapFormat
import Reports
import StakeholderModel

/// What a person chose for a new map.
struct NewChoices {
    let path: String?
    let playbook: String?
    let replacesFiles: Bool
    let draws: Bool
    let language: Language
    /// Which configuration governs the new map.
    let configuration: ConfigurationChoice
}

/// Starts a map.
struct NewRun {
    let choices: NewChoices
    let speaker: Speaker
    let environment: CommandEnvironment

    var language: Language { choices.language }

    /// Asks the questions, writes the map, says what to look at first, and draws it.
    func interview() throws -> ExitStatus {
        try requireFree(choices.path)
        _ = try playbook(for: choices.path)
        let interview = InterviewDialogue(environment: environment, speaker: speaker, language: language)
            .held()
        guard let interview else {
            throw UsageError(
                Wording(
                    en: "without the name of the company there is no map; nothing was written",
                    fr: "sans le nom de l'entreprise il n'y a pas de carte ; rien n'a été écrit"
                )
            )
        }
        var map = interview.map(asOf: environment.today)
        map.playbook = choices.playbook
        let path = choices.path ?? NewFileName.name(for: map.account)
        try write(MapWriter.text(of: map), to: path)
        return try look(at: path)
    }

    /// Writes a commented map, and the schema by which editors help with it.
    func blank() throws -> ExitStatus {
        let path = choices.path ?? "deal.yaml"
        try requireFree(path)
        var playbook = try playbook(for: path)
        // A file of one's own is known to the map by its path alone.
        if let typed = choices.playbook { playbook.name = typed }
        let text = StarterMap.text(
            playbook: playbook,
            language: language,
            date: environment.today,
            schema: NewFileName.schema
        )
        try write(try isConfigured(path) ? withoutPlaybook(text) : text, to: path)
        try writeSchema(beside: path)
        return .clean
    }

    /// Several maps of a folder share one schema: one that is there stays.
    private func writeSchema(beside path: String) throws {
        let schema = NewFileName.schema(besides: path)
        guard !TargetFile.exists(environment.absolutePath(schema)) else { return }
        try write(FormatSchema.map(in: language), to: schema)
    }

    private func requireFree(_ path: String?) throws {
        guard let path, !choices.replacesFiles, TargetFile.exists(environment.absolutePath(path)) else {
            return
        }
        throw WriteFailure.exists.usageError(calling: path)
    }

    /// The playbook of a map that is to stand at a path.
    private func playbook(for path: String?) throws -> Playbook {
        let configurations = ConfigurationFinder(choices.configuration, environment: environment)
        let governing = try configurations.configuration(ofMapAt: path)
        if choices.playbook == nil, case .usable(_, let usual?) = governing.outcome { return usual }
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        let outcome = try PlaybookFinder(environment: environment).playbook(
            named: choices.playbook,
            mapPath: path,
            range: SourceRange(start: start, end: start)
        )
        switch outcome {
        case .found(let playbook): return playbook
        case .missing(let diagnostic): throw UsageError(diagnostic.message, help: diagnostic.help)
        case .unusable(let source, let diagnostics):
            speaker.tell(diagnostics, of: source, in: language)
            throw UsageError(Wording(en: "the playbook has errors", fr: "le playbook a des erreurs"))
        }
    }

    /// Whether the configuration says the playbook, so that the map is to name none.
    private func isConfigured(_ path: String) throws -> Bool {
        guard choices.playbook == nil else { return false }
        let configurations = ConfigurationFinder(choices.configuration, environment: environment)
        guard case .usable(_, .some) = try configurations.configuration(ofMapAt: path).outcome else {
            return false
        }
        return true
    }

    private func withoutPlaybook(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("playbook: ") }
            .joined(separator: "\n")
    }

    private func write(_ text: String, to path: String) throws {
        try WholeFile.write(
            text,
            over: choices.replacesFiles ? .anything : .nothing,
            to: environment.absolutePath(path),
            calling: path
        )
        tellWritten(path)
    }

    private func tellWritten(_ path: String) {
        let quoted = Wording.quoted(path)
        let sentence = Wording(en: "wrote \(quoted.en)", fr: "\(quoted.fr) est écrit")
        environment.output(sentence.text(in: language) + "\n")
    }
}

/// What a new map gets after it is written.
extension NewRun {
    private var check: MapCheck {
        let settings = CheckSettings(
            rules: RuleSelection.all,
            referenceDate: nil,
            language: language,
            failOn: .never,
            configuration: choices.configuration
        )
        return MapCheck(settings: settings, environment: environment)
    }

    private func look(at path: String) throws -> ExitStatus {
        let bytes = try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        let map = try check.check(bytes, name: path, path: path)
        let report: MapReport
        switch map.outcome {
        case .report(let made): report = made
        case .unusable(let source, let diagnostics):
            speaker.tell(diagnostics, of: source, in: language)
            return map.status
        }
        let text = CheckText(report, options: speaker.outputOptions(language), mostGroups: 3)
        environment.output("\n" + text.text + "\n")
        return try choices.draws ? draw(path) : .clean
    }

    private func draw(_ path: String) throws -> ExitStatus {
        let picture = NewFileName.picture(besides: path)
        let choices = DrawChoices(
            target: try PictureTarget(picture),
            theme: .auto,
            title: nil,
            showsFindings: true,
            isRedacted: false,
            focus: nil,
            replacesFile: choices.replacesFiles
        )
        let run = DrawRun(check: check, speaker: speaker, choices: choices, environment: environment)
        let status = try run.run(path)
        if status == .clean { tellWritten(picture) }
        return status
    }
}
