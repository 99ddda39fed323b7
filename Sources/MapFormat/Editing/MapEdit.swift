public import StakeholderModel

/// One change of the text of a map, by what it means; where it goes in the text is for `MapEditor` to find.
///
/// Values are in the notation of the file: `skeptic?`, `none`, `supporter @dg`, or the long form as an object.
/// Whether they are valid shows when the text is read again.
public enum MapEdit: Sendable, Hashable {
    /// A new object of a section: `us`, `people`, `offers`, `providers`, `budgets` or `gates`.
    case add(MapKey, identifier: String, fields: [FileEntry])
    /// A new relation between two people.
    case addRelation(from: String, to: String, FileValue)
    /// A new entry of the log, after the others.
    case addLogEntry([FileEntry])
    /// A new item after the others of a list, such as `people.dg.roles` or `log[0].heard`.
    case append(FactPath, FileValue)
    /// The whole value of a fact, with its evidence; of `relations[0]`, what binds the two people.
    case set(FactPath, FileValue)
    /// Takes a fact out, as if nobody had asked; of `relations[0]`, the relation.
    case clear(FactPath)
    /// Gives an object another identifier, with all that refers to it.
    case rename(String, to: String)
    /// Takes an object out, with all that refers to it.
    case remove(String)
}
