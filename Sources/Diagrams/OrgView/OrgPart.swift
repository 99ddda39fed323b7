import DecisionAnalysis
import StakeholderModel

/// Which part of an org view a picture shows, and what it says of the rest.
struct OrgPart {
    /// The people of the tree, by their positions, in the order of the map.
    var people: [Int]
    /// The cards beside the tree; all of them when `nil`.
    var beside: Set<String>?
    /// What cards tell of the rest, by card.
    var notes: [String: [CardNote]] = [:]
    /// What stands behind the title of the whole.
    var title: String?
    /// What the picture shows, for those who hear it, where it is not the whole.
    var description: String?
    /// How many people are told to be shown; the picture does not say when `nil`.
    var peopleCount: Int?
    /// Whether it is told how many findings the whole map has.
    var tellsCounts = true
    /// The findings that are told; all of them when `nil`.
    var findings: [FindingRow]?
}

/// The lines of a part of a picture: those with both ends in it, and how many leave it.
struct ShownLinks {
    let shown: [SceneLink]
    private let leaving: [String: Int]

    init(_ links: [SceneLink], shown cards: Set<String>) {
        var leaving: [String: Int] = [:]
        shown = links.filter { link in
            let (from, to) = (cards.contains(link.from), cards.contains(link.to))
            if from != to { leaving[from ? link.from : link.to, default: 0] += 1 }
            return from && to
        }
        self.leaving = leaving
    }

    func notes(on card: String, _ language: Language) -> [CardNote] {
        guard let count = leaving[card] else { return [] }
        return [CardNote(direction: .beside, text: PageWords.lines(count).text(in: language), target: nil)]
    }
}

extension OrgContent {
    /// Everybody, and all that stands beside them.
    var whole: OrgPart { OrgPart(people: Array(insiders.indices)) }

    /// The upper levels of the tree; of the tree below one person, with what is around them, when the focus is one. `nil` when
    /// the focus has no place in the tree.
    func part(depth: Int) -> OrgPart? {
        guard let focus = options.focus else { return upperLevels(depth, from: tree.roots, around: nil) }
        guard let top = position(of: focus) else { return nil }
        return upperLevels(depth, from: [top], around: top)
    }

    func position(of reference: ObjectReference) -> Int? {
        guard case .person(let identifier) = reference else { return nil }
        return insiders.firstIndex { $0.identifier == identifier }
    }

    private func upperLevels(_ depth: Int, from tops: [Int], around focus: Int?) -> OrgPart {
        var shown = Set(tree.upperLevels(depth, from: tops))
        var beside: Set<String>?
        if let focus {
            let near = neighbours(of: names.person(insiders[focus].identifier))
            shown.formUnion(tree.managersAbove(focus))
            shown.formUnion(insiders.indices.filter { near.contains(names.person(insiders[$0].identifier)) })
            beside = Set(self.beside.map(\.identifier)).intersection(near)
        }
        let outsiders = analysis.map.people.filter(\.isExternal).map { names.person($0.identifier) }
        var part = OrgPart(people: shown.sorted(), beside: beside)
        let count = shown.count + outsiders.filter { beside?.contains($0) ?? true }.count
        part.peopleCount = count < analysis.map.people.count ? count : nil
        for (person, count) in tree.hiddenBelow(shown: shown) {
            let text = PageWords.below(count, pages: nil).text(in: options.language)
            part.notes[names.person(insiders[person].identifier)] = [
                CardNote(direction: .below, text: text, target: nil)
            ]
        }
        return part
    }

    private func neighbours(of card: String) -> Set<String> {
        Set(links.filter { $0.to == card }.map(\.from) + links.filter { $0.from == card }.map(\.to))
    }
}
