import Findings
import MapFormat
import Reports
import StakeholderModel

/// Says what goes with an edit, and asks whether it is meant.
struct Confirmation {
    private let edit: MapEdit
    private let environment: CommandEnvironment

    init(_ edit: MapEdit, environment: CommandEnvironment) {
        self.edit = edit
        self.environment = environment
    }

    /// Whether the edit is meant. One that takes nothing else with it needs no word.
    func given(_ reading: MapReading, _ speaker: Speaker, _ language: Language) throws -> Bool {
        let changes = try MapEditor.consequences(of: edit, in: reading.source)
        guard changes.contains(where: \.isConsequence) else { return true }
        environment.output(EditText.consequences(changes, options: speaker.outputOptions(language)))
        guard environment.isOutputTerminal else {
            throw UsageError(
                Wording(en: "more than this goes with it", fr: "autre chose part avec"),
                help: Wording(en: "`--yes` takes all of it out", fr: "`--yes` retire le tout")
            )
        }
        let question = Wording(en: "Take all of this out? [y/N] ", fr: "Retirer tout cela ? [o/N] ")
        environment.output(question.text(in: language))
        let answer = environment.inputLine()?.lowercased() ?? ""
        guard ["y", "yes", "o", "oui"].contains(answer) else {
            environment.output(
                Wording(en: "nothing was changed\n", fr: "rien n'a été modifié\n").text(in: language)
            )
            return false
        }
        return true
    }
}
