import ArgumentParser
import StakeholderModel

/// The command `dealmap`: arguments in, text out.
public enum DealmapCommand {
    /// Runs the command in an environment.
    ///
    /// - Parameters:
    ///   - arguments: the arguments without the name of the program.
    ///   - environment: the world around the command.
    /// - Returns: how it ended.
    public static func run(arguments: [String], environment: CommandEnvironment) -> ExitStatus {
        if let error = arguments.first.flatMap({ RootCommand.problem(withCommand: $0) }) {
            Speaker(environment: environment, color: .auto).tell(error, in: .english)
            return .unusable
        }
        do {
            let command = try RootCommand.parseAsRoot(arguments)
            guard let command = command as? any EnvironmentCommand else { return try runHelp(command) }
            return run(command, environment)
        } catch {
            return tell(error, environment)
        }
    }

    /// Runs the command of this process, and ends it.
    public static func runAndExit() -> Never {
        let status = run(arguments: Array(CommandLine.arguments.dropFirst()), environment: .system)
        RootCommand.exit(withError: ExitCode(status.rawValue))
    }

    private static func run(_ command: any EnvironmentCommand, _ environment: CommandEnvironment)
        -> ExitStatus
    {
        do {
            return try command.run(in: environment)
        } catch let error as UsageError {
            let speaker = command.shared.speaker(in: environment)
            let language = try? command.shared.ownLanguage(in: environment)
            speaker.tell(error, in: language ?? .english)
            return .unusable
        } catch {
            environment.errors("dealmap: a fault of dealmap itself: \(error)\n")
            return .fault
        }
    }

    /// The commands of the argument parser itself, such as `help`, end by throwing what they have to say.
    private static func runHelp(_ command: any ParsableCommand) throws -> ExitStatus {
        var command = command
        try command.run()
        return .clean
    }

    /// What the argument parser has to say: help and version on standard output, mistakes on standard error.
    private static func tell(_ error: any Error, _ environment: CommandEnvironment) -> ExitStatus {
        let message = RootCommand.fullMessage(for: error, columns: 100)
        let text = message.isEmpty || message.hasSuffix("\n") ? message : message + "\n"
        guard RootCommand.exitCode(for: error) != .success else {
            environment.output(text)
            return .clean
        }
        environment.errors(text)
        return .unusable
    }
}
