import StakeholderModel

/// The table of one kind of object: its keys, what they hold, and how they are read.
struct ObjectReader<Object: Sendable>: Sendable {
    /// What the object is called in a sentence, with its article.
    let name: Wording
    let keys: [KeyReader<Object>]
    /// What has to be written besides the required keys; whoever makes the object tells when it is not.
    let choice: KeyChoice?
    private let positions: [String: Int]
    /// The keys that have to be there.
    private let required: [String]

    init(name: Wording, choice: KeyChoice? = nil, keys: [KeyReader<Object>]) {
        self.name = name
        self.choice = choice
        self.keys = keys
        let words = keys.map(\.description.key)
        positions = Dictionary(zip(words, words.indices), uniquingKeysWith: { first, _ in first })
        required = keys.map(\.description).filter(\.isRequired).map(\.key)
    }

    /// The table without the reading.
    var description: ObjectDescription {
        ObjectDescription(name: name, keys: keys.map(\.description), choice: choice)
    }

    /// What stands after a key; `nil` when the object has no such key.
    private func described(_ key: String) -> ValueDescription? {
        positions[key].map { keys[$0].description.value }
    }

    /// Fills an object from a mapping; nothing at all leaves it as it is.
    func read(_ node: Node, into object: inout Object, _ session: ReadingSession) {
        switch node.content {
        case .refused: return
        case .mapping(let entries):
            var misspelt: Set<String> = []
            let rests = session.reportCutValues(entries, describing: described)
            for (index, entry) in entries.enumerated() where !session.isFull && !rests.contains(index) {
                let isTooFarLeft = session.reportTooFarLeft(
                    entries,
                    index,
                    describing: described,
                    isMisspelt: { !meant(by: $0).isEmpty }
                )
                guard !isTooFarLeft else { continue }
                for key in read(entry, into: &object, session) { misspelt.insert(key) }
            }
            reportMissing(entries, node, session, except: misspelt)
        case .scalar where node.isNothing: reportMissing([], node, session)
        case .scalar, .sequence:
            session.reportObjectExpected(name, keys: keys.map(\.description.key), node)
        }
    }

    /// The keys of the object that an unknown one may have meant.
    private func meant(by key: String) -> [String] {
        let known = keys.map(\.description.key)
        return KeysInOtherWords.meant(by: key, among: known)
            ?? NearestNames.suggestions(for: key, among: known)
    }

    /// Reads one entry; answers with the keys that an unknown one may have meant.
    private func read(_ entry: Entry, into object: inout Object, _ session: ReadingSession) -> [String] {
        guard let position = positions[entry.key.text] else {
            if let meant = session.reportNoBreakSpace(in: entry.key, isKnown: { positions[$0] != nil }) {
                return [meant]
            }
            let known = keys.map(\.description.key)
            let near = meant(by: entry.key.text)
            let proposed = session.isSpeaker(entry.key.text, known) ? ["says: \(entry.key.text)"] : near
            session.report(.unknownKey(entry.key, in: name, known: known, near: proposed))
            return near
        }
        let reader = keys[position]
        if !entry.value.isNothing {
            reader.read(&object, entry, session)
        } else if reader.description.isRequired {
            session.report(.missingValue(after: entry.key))
        }
        // Where nothing is required, a key with nothing after it says as little as no key.
        return []
    }

    private func reportMissing(
        _ entries: [Entry],
        _ node: Node,
        _ session: ReadingSession,
        except misspelt: Set<String> = []
    ) {
        guard !session.tree.isPartial else { return }
        for key in required where !misspelt.contains(key) {
            guard !entries.contains(where: { $0.key.text == key }) else { continue }
            session.report(.missingKey(key, in: name, at: session.firstLine(of: node)))
        }
    }
}

extension ReadingSession {
    /// Whether a key names a person where what somebody said belongs: `anne: "Too dear"`.
    fileprivate func isSpeaker(_ key: String, _ known: [String]) -> Bool {
        known.contains(MapKey.says.rawValue) && names[key]?.kind == .person
    }

    /// The part of a value that stands on its first line, so that a message about a whole object stays short.
    func firstLine(of node: Node) -> Range<Int> {
        let line = tree.places.line(around: node.range.lowerBound)
        let end = min(node.range.upperBound, max(node.range.lowerBound, line.upperBound))
        return node.range.lowerBound..<end
    }
}
