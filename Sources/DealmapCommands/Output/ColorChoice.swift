import ArgumentParser
import Reports
import StakeholderModel

/// When to write colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never

    /// The style of a stream.
    func style(isTerminal: Bool, in environment: CommandEnvironment) -> TextStyle {
        switch self {
        case .auto: TextStyle(isColored: isTerminal && environment.allowsColor)
        case .always: TextStyle(isColored: true)
        case .never: TextStyle(isColored: false)
        }
    }
}
