public import StakeholderModel

/// What a command knows of the world around it, so that a test can be that world.
///
/// Files are read from the file system; everything else goes through here.
public struct CommandEnvironment: Sendable {
    /// Reads standard input to its end.
    public var standardInput: @Sendable () -> Result<[UInt8], InputFailure>
    /// Reads one line of standard input without its end; `nil` at the end of the input.
    public var inputLine: @Sendable () -> String?
    /// Reads some bytes of standard input as soon as there are any, at most so many; none at its end.
    public var inputBytes: @Sendable (Int) -> Result<[UInt8], InputFailure>
    /// Takes what goes to standard output.
    public var output: @Sendable (String) -> Void
    /// Takes what goes to standard error.
    public var errors: @Sendable (String) -> Void
    /// Whether standard output is a terminal.
    public var isOutputTerminal: Bool
    /// Whether standard error is a terminal.
    public var areErrorsTerminal: Bool
    /// The environment variables.
    public var variables: [String: String]
    /// The local calendar day.
    public var today: CalendarDate
    /// The folder against which relative paths are read.
    public var currentFolder: String
    /// Waits so long; `false` when somebody wants to end the program. From the first call on nobody ends it otherwise.
    public var pause: @Sendable (Duration) -> Bool = { _ in false }

    /// An environment from all its parts.
    public init(
        standardInput: @escaping @Sendable () -> Result<[UInt8], InputFailure>,
        inputLine: @escaping @Sendable () -> String?,
        inputBytes: @escaping @Sendable (Int) -> Result<[UInt8], InputFailure>,
        output: @escaping @Sendable (String) -> Void,
        errors: @escaping @Sendable (String) -> Void,
        isOutputTerminal: Bool,
        areErrorsTerminal: Bool,
        variables: [String: String],
        today: CalendarDate,
        currentFolder: String
    ) {
        self.standardInput = standardInput
        self.inputLine = inputLine
        self.inputBytes = inputBytes
        self.output = output
        self.errors = errors
        self.isOutputTerminal = isOutputTerminal
        self.areErrorsTerminal = areErrorsTerminal
        self.variables = variables
        self.today = today
        self.currentFolder = currentFolder
    }

    /// Whether the world itself allows colours where a terminal would show them: https://no-color.org.
    var allowsColor: Bool { (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb" }

    /// A path as the file system takes it. The empty path is no file, and not the current folder either.
    func absolutePath(_ path: String) -> String {
        path.isEmpty || path.hasPrefix("/") ? path : currentFolder + "/" + path
    }
}
