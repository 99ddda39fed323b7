import MapFormat
import Reports
import StakeholderModel

/// The interview as it is held on a terminal: a question, a line, the next one.
struct InterviewDialogue {
    let environment: CommandEnvironment
    let speaker: Speaker
    let language: Language

    private var text: InterviewText { InterviewText(options: speaker.outputOptions(language)) }

    /// Holds the interview to its end, or to the end of the input; `nil` when not even the company was said.
    func held() -> MapInterview? {
        var interview = MapInterview(language: language)
        environment.output(text.greeting)
        while let step = interview.next {
            environment.output(text.question(step))
            guard let line = environment.inputLine() else {
                environment.output("\n")
                return step == .account ? nil : interview
            }
            if let problem = interview.take(line) {
                speaker.tell(UsageError(problem), in: language)
            }
        }
        environment.output("\n")
        return interview
    }
}
