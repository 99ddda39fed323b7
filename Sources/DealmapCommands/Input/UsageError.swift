import StakeholderModel

/// Something that was asked for in a way that cannot be done: told on standard error, with exit status 2.
struct UsageError: Error, Hashable {
    let message: Wording
    let help: Wording?

    init(_ message: Wording, help: Wording? = nil) {
        self.message = message
        self.help = help
    }
}
