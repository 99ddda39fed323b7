/// Finds the objects that two maps call by different identifiers.
///
/// An object with the same identifier in both maps is the same one. Of the others, two of one kind are the same when they
/// have the same name and no other has it; when all that is stated of them is the same; or when they have no two names and
/// what stands for a name (a title, the kind of a step, the day of a meeting) is the same and no other has it. In doubt they
/// are two objects: one that is gone, one that is new.
struct ObjectMatching {
    /// The identifier in the second map for each object of the first; those that are gone keep theirs, unless something
    /// else has it now.
    private(set) var names: [String: String] = [:]
    /// The identifiers of the first map, where the second has others.
    private(set) var formerIdentifiers: [ObjectReference: String] = [:]

    init(_ before: AccountMap, _ after: AccountMap) {
        let (old, new) = (before.identifiedObjects, after.identifiedObjects)
        let (oldSet, newSet) = (Set(old), Set(new))
        let gone = old.filter { !newSet.contains($0) }
        let come = new.filter { !oldSet.contains($0) }
        let found = RenameSearch(before, after, gone: gone, come: come).found
        let taken = Set(new.map(\.text))
        for object in old { names[object.text] = object.text }
        for (before, after) in found {
            names[before.text] = after.text
            formerIdentifiers[after] = before.text
        }
        for object in gone where found[object] == nil && taken.contains(object.text) {
            names[object.text] = ObjectMatching.free(object.text, besides: taken.union(old.map(\.text)))
        }
    }

    private static func free(_ text: String, besides taken: Set<String>) -> String {
        var number = 2
        while taken.contains("\(text)-\(number)") { number += 1 }
        return "\(text)-\(number)"
    }
}

/// The search itself: rounds, as each object that is found can make what refers to it the same.
private struct RenameSearch {
    private(set) var found: [ObjectReference: ObjectReference] = [:]
    private var gone: [ObjectReference]
    private var come: [ObjectReference]
    private let before: AccountMap
    private let after: AccountMap

    init(_ before: AccountMap, _ after: AccountMap, gone: [ObjectReference], come: [ObjectReference]) {
        (self.before, self.after) = (before, after)
        (self.gone, self.come) = (gone, come)
        guard !gone.isEmpty, !come.isEmpty else { return }
        let names = (before.foldedNames, after.foldedNames)
        join(by: { names.0[$0] }, { names.1[$0] })
        let standIns = (before.nameStandIns, after.nameStandIns)
        var hasFound = true
        while hasFound, !gone.isEmpty, !come.isEmpty {
            let statements = (statements(of: before, isFirst: true), statements(of: after, isFirst: false))
            let bySameFacts = join(by: { statements.0[$0] }, { statements.1[$0] })
            let byStandIns = join(by: { standIns.0[$0] }, { standIns.1[$0] })
            hasFound = bySameFacts || byStandIns
        }
    }

    /// Joins the objects of one kind that have a key in common which no other of those left has.
    @discardableResult
    private mutating func join<Key: Hashable>(
        by oldKey: (ObjectReference) -> Key?,
        _ newKey: (ObjectReference) -> Key?
    ) -> Bool {
        let old = RenameSearch.unique(gone, oldKey)
        let new = RenameSearch.unique(come, newKey)
        var hasFound = false
        for (key, object) in old {
            guard let other = new[key] else { continue }
            found[object] = other
            hasFound = true
        }
        gone.removeAll { found[$0] != nil }
        let taken = Set(found.values)
        come.removeAll(where: taken.contains)
        return hasFound
    }

    private struct KindKey<Key: Hashable>: Hashable {
        let kind: String
        let key: Key
    }

    private static func unique<Key: Hashable>(
        _ objects: [ObjectReference],
        _ key: (ObjectReference) -> Key?
    ) -> [KindKey<Key>: ObjectReference] {
        let keyed = objects.compactMap { object in
            key(object).map { (KindKey(kind: object.kindName, key: $0), object) }
        }
        return Dictionary(grouping: keyed, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }

    /// All that is stated of the objects left, what is found under one identifier and what is not under none.
    private func statements(of map: AccountMap, isFirst: Bool) -> [ObjectReference: Set<Statement>] {
        let objects = isFirst ? gone : come
        guard !objects.isEmpty else { return [:] }
        var names: [String: String] = [:]
        for object in map.identifiedObjects { names[object.text] = object.text }
        for (before, after) in found where isFirst { names[before.text] = after.text }
        for object in objects { names[object.text] = "" }
        let renamed = map.renamed(IdentifierRenaming(names: names))
        var result: [ObjectReference: Set<Statement>] = [:]
        for (reference, stated) in zip(map.identifiedObjects, renamed.identifiedStatements) {
            guard !stated.isEmpty else { continue }
            result[reference] = Set(stated.map(\.understood))
        }
        return result.filter { objects.contains($0.key) }
    }
}
