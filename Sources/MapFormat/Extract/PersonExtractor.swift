import Findings
import StakeholderModel

/// Gathers what a map without errors holds on one person.
struct PersonExtractor {
    let context: EditContext
    let subject: ExtractSubject
    private var items: [ExtractItem] = []
    /// What was gathered, by kind and place.
    private var gathered: Set<Place> = []
    /// The bytes of what was gathered, so that nothing of it is also a mention.
    private(set) var covered: [Range<Int>] = []

    private struct Place: Hashable {
        let kind: ExtractKind
        let range: Range<Int>
    }

    static func extract(of subject: ExtractSubject, in context: EditContext) -> PersonExtract {
        var extractor = PersonExtractor(context: context, subject: subject)
        extractor.addOwn()
        for reference in context.references where reference.named.identifier == subject.identifier {
            extractor.add(reference)
        }
        extractor.addMentions()
        extractor.addComments()
        let ranks = Dictionary(
            uniqueKeysWithValues: ExtractKind.allCases.enumerated().map { ($0.element, $0.offset) }
        )
        let sorted = extractor.items.sorted {
            (ranks[$0.kind] ?? 0, $0.range.start.offset) < (ranks[$1.kind] ?? 0, $1.range.start.offset)
        }
        return PersonExtract(identifier: subject.identifier, name: subject.name, items: sorted)
    }

    private init(context: EditContext, subject: ExtractSubject) {
        self.context = context
        self.subject = subject
    }

    private mutating func addOwn() {
        guard let section = context.root.entry(subject.path.prefix(1).description),
            let entry = section.value.entry(subject.identifier)
        else { return }
        add(.own, subject.path, text: entry.key.text, at: entry.key.range)
        addEntries(of: entry.value, .own, below: subject.path)
    }

    private mutating func add(_ reference: Reference) {
        let path = reference.path
        // What stands in their own block has been gathered with it.
        guard !path.starts(with: subject.path) else { return }
        switch reference.role {
        case .mark, .source: addFact(.source, path)
        case .part, .decider:
            let kind = ExtractKind(ofValueAt: path)
            switch kind {
            case .meeting: addObject(kind, path.logEntry, except: .heard)
            case .said, .about, .answered: addObject(kind, path.signal)
            case .accepted: addObject(kind, path.prefix(2))
            default: addFact(kind, path)
            }
        }
    }

    /// The facts of a whole object: who was there, when, what was said.
    private mutating func addObject(_ kind: ExtractKind, _ path: FactPath?, except: MapKey? = nil) {
        guard let path else { return }
        addEntries(of: TreeWalk(path, from: context.root).node, kind, below: path, except: except)
    }

    private mutating func addEntries(
        of node: Node,
        _ kind: ExtractKind,
        below path: FactPath,
        except: MapKey? = nil
    ) {
        for entry in node.entries ?? [] {
            guard let key = MapKey(rawValue: entry.key.text), key != except else { continue }
            addList(kind, path.key(key), entry.value)
        }
    }

    /// Each item of a list of facts is a fact of its own.
    private mutating func addList(_ kind: ExtractKind, _ path: FactPath, _ node: Node) {
        guard let items = node.items, !items.isEmpty else { return add(kind, path, node) }
        for (position, item) in items.enumerated() { add(kind, path.index(position), item) }
    }

    private mutating func addFact(_ kind: ExtractKind, _ path: FactPath) {
        let walk = TreeWalk(path, from: context.root)
        add(kind, path, walk.node)
    }

    private mutating func add(_ kind: ExtractKind, _ path: FactPath, _ node: Node) {
        let fact = WrittenFact(node, WrittenNotation(path))
        add(
            kind,
            path,
            text: fact.text,
            at: node.range,
            knowledge: fact.knowledge,
            evidence: fact.evidence
        )
    }

    mutating func add(
        _ kind: ExtractKind,
        _ path: FactPath?,
        text: String,
        at range: Range<Int>,
        knowledge: Knowledge? = nil,
        evidence: WrittenEvidence = WrittenEvidence()
    ) {
        guard gathered.insert(Place(kind: kind, range: range)).inserted else { return }
        covered.append(range)
        items.append(
            ExtractItem(
                kind: kind,
                path: path,
                range: context.tree.places.range(range),
                text: text,
                knowledge: knowledge,
                evidence: evidence
            )
        )
    }
}
