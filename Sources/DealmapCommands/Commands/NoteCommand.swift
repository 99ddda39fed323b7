import ArgumentParser
import MapFormat
import StakeholderModel

/// `dealmap note`: what was heard, in one line after a call.
struct NoteCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Writes down what was heard: dealmap note --with formation --flag amber \"…\".",
        discussion: """
            The words join the meeting of that day with the same people; without one, a new meeting is written.
            """
    )

    @Argument(help: "The words, as heard. Without them only the meeting is written down.")
    var quote: String?

    @Option(name: .customLong("with"), help: "Whom you met; several times for several people.")
    var people: [String] = []

    @Option(help: "Who said it; the only person met when not given.")
    var says: String?

    @Option(help: "What it is about: a person, a budget, a gate, a provider, an offer.")
    var about: String?

    @Option(help: "How it sounded: green, amber or red.")
    var flag: String?

    @Option(name: .customLong("by"), help: "Who of us was there; several times for several people.")
    var ours: [String] = []

    @Option(help: "The day of the meeting; today when not given.")
    var date: String?

    @OptionGroup var edit: EditOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if people.isEmpty { throw ValidationError("Say whom you met: --with PERSON.") }
        let isSaid = quote.map { !$0.isEmpty } ?? false
        guard isSaid || (says == nil && about == nil && flag == nil) else {
            throw ValidationError("Give the words that were heard.")
        }
    }

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let run = EditRun(options: edit, shared: shared, environment: environment)
        let note = Note(
            quote: quote,
            people: people,
            says: says ?? (people.count == 1 ? people.first : nil),
            about: about,
            flag: flag,
            ours: ours,
            date: try date.map(DateArgument.date) ?? environment.today
        )
        return try run.run { map in note.edits(of: map) }
    }
}
