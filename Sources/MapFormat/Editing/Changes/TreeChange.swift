/// The way from the root of a tree to a value: positions among entries or items.
typealias TreePath = [Int]

/// What happens to one value of a tree. Of a text it makes splices, of a value the value that these have to give.
enum TreeAction: Hashable {
    /// The value becomes this one.
    case replace(FileValue)
    /// The key of the entry becomes this one.
    case rename(String)
    /// The entry or item goes.
    case remove
    /// A new entry or item comes into the mapping or list, or below a key after which nothing stands.
    case insert(Insertion)
    /// The value becomes the first item of a list of two.
    case listed(with: FileValue)
}

/// A new part of a mapping or list.
struct Insertion: Hashable {
    enum Content: Hashable {
        case entry(FileEntry)
        case item(FileValue)
    }

    enum Place: Hashable {
        case first
        case last
        /// Behind the entry at this position.
        case after(Int)
    }

    let content: Content
    var place = Place.last
    /// Whether an object is written a key a line, where the place has no object to take the style from.
    var isOpen = false
}

/// All that happens to a tree in one step.
struct TreeChanges {
    private(set) var actions: [TreeAction] = []
    private(set) var children: [Int: TreeChanges] = [:]

    /// Adds what happens at the end of a way.
    mutating func add(_ action: TreeAction, at path: some Collection<Int>) {
        guard let first = path.first else {
            if !actions.contains(action) { actions.append(action) }
            return
        }
        children[first, default: TreeChanges()].add(action, at: path.dropFirst())
    }

    /// Whether the value at this place goes.
    var isRemoved: Bool { actions.contains(.remove) }

    /// The value that takes the place of this one.
    var replacement: FileValue? {
        for case .replace(let value) in actions { return value }
        return nil
    }

    /// What comes behind the value into a list.
    var listedWith: FileValue? {
        for case .listed(let value) in actions { return value }
        return nil
    }

    /// The key that takes the place of this one.
    var newKey: String? {
        for case .rename(let key) in actions { return key }
        return nil
    }

    /// What comes into this value.
    var insertion: Insertion? {
        for case .insert(let insertion) in actions { return insertion }
        return nil
    }

    /// The positions of the entries or items that go.
    var removed: Set<Int> { Set(children.filter { $0.value.isRemoved }.keys) }

    func child(_ position: Int) -> TreeChanges? { children[position] }
}
