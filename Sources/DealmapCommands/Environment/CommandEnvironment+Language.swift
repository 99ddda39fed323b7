import StakeholderModel

extension CommandEnvironment {
    /// The language that the person's system speaks, where it is one of ours. Only a map that does not exist yet
    /// asks for it: any other says its language itself.
    var language: Language? {
        let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { variables[$0] }
            .first { !$0.isEmpty }
        return setting.flatMap { Language(rawValue: String($0.prefix(2))) }
    }
}
