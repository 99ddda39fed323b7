import StakeholderModel

/// One place of a map that names an object.
struct Reference {
    /// What the place is for, and with it what goes when the object does.
    enum Role: Hashable {
        /// The one source after the ` @` of a value.
        case mark
        /// A source of the long form: the item or the key `from` goes.
        case source(TreePath)
        /// The value itself, a relation or a tie: the entry or item goes.
        case part(TreePath)
        /// A place in the rule that stands here; `isOne` when the rule is one of a list that can do without it.
        case decider(rule: TreePath, isOne: Bool)
    }

    /// What is named.
    let named: Namespace.Named
    /// The whole text in which the name stands, and the part that is the name.
    let text: LocatedText
    let part: Range<String.Index>
    /// The way to the text, or to the entry whose key it is.
    let site: TreePath
    let isKey: Bool
    let role: Role
    /// The fact that is said there.
    let path: FactPath
}

/// A place of the tree, with the fact that is said there.
struct ReferenceSite {
    var way: TreePath = []
    var path = FactPath.map

    func entry(_ position: Int, _ key: String) -> ReferenceSite {
        let path = MapKey(rawValue: key).map(path.key) ?? path.identifier(key)
        return ReferenceSite(way: way + [position], path: path)
    }

    func object(_ position: Int, _ identifier: String) -> ReferenceSite {
        ReferenceSite(way: way + [position], path: path.identifier(identifier))
    }

    func item(_ position: Int) -> ReferenceSite {
        ReferenceSite(way: way + [position], path: path.index(position))
    }

    /// A step inside the same fact.
    func inside(_ position: Int) -> ReferenceSite { ReferenceSite(way: way + [position], path: path) }
}
