import Findings
import Reports
import StakeholderModel

/// Says things to people, in their language and colours, on the right stream.
struct Speaker {
    let environment: CommandEnvironment
    let color: ColorChoice

    /// How a text for standard output is written.
    func outputOptions(_ language: Language) -> TextOptions {
        TextOptions(
            language: language,
            style: color.style(isTerminal: environment.isOutputTerminal, in: environment)
        )
    }

    /// How a text for a file is written: a file is no terminal.
    func fileOptions(_ language: Language) -> TextOptions {
        TextOptions(language: language, style: color.style(isTerminal: false, in: environment))
    }

    /// Tells what is wrong with a text, on standard error.
    func tell(_ diagnostics: [Diagnostic], of source: SourceText, in language: Language) {
        guard !diagnostics.isEmpty else { return }
        environment.errors(
            DiagnosticText(source: source, options: errorOptions(language)).text(of: diagnostics)
        )
    }

    /// Tells of an error that stands in no file, on standard error.
    func tell(_ error: UsageError, in language: Language) {
        environment.errors(ErrorText(error.message, help: error.help).text(options: errorOptions(language)))
    }

    private func errorOptions(_ language: Language) -> TextOptions {
        TextOptions(
            language: language,
            style: color.style(isTerminal: environment.areErrorsTerminal, in: environment)
        )
    }
}
