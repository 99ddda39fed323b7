import StakeholderModel

/// What an item of `roles` says: a role, or, in a list that comes from another tool, how the person stands.
enum RoleEntry: Hashable, Sendable {
    case role(Role)
    case stance(Stance)
    /// The tool's way to say that nobody knows.
    case unknown

    static func parse(_ text: String) -> Result<RoleEntry, ValueProblem> {
        let form = text.utf8.count <= longest ? TextFolding.folded(String(Substring(text).trimmed)) : ""
        if let entry = entries[form] { return .success(entry) }
        return VocabularyText.parse(text, as: Role.self).map(RoleEntry.role)
    }

    /// Longer than every entry.
    private static let longest = 40

    private static let entries: [String: RoleEntry] = {
        let stances = OtherToolWords.stancesAmongRoles.map {
            (TextFolding.folded($0.word), RoleEntry.stance($0.value))
        }
        let unknown = OtherToolWords.unknownRoles.map { (TextFolding.folded($0.word), RoleEntry.unknown) }
        return Dictionary(stances + unknown) { first, _ in first }
    }()

    /// Every form of what is no role, folded.
    static var forms: [String] { entries.keys.sorted() }
}
