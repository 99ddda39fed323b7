public import Findings
public import StakeholderModel

/// Everything that a map holds on one person, theirs or ours, as it is written there.
public struct PersonExtract: Sendable, Hashable {
    /// The person, as the file names them.
    public let identifier: String
    /// The name, where the file has one.
    public let name: String?
    /// The parts, by kind, then in the order of the file. No part of the file stands twice under one kind.
    public let items: [ExtractItem]
}

/// One part of a map that is about a person.
public struct ExtractItem: Sendable, Hashable {
    /// Why the part belongs here.
    public let kind: ExtractKind
    /// The fact; `nil` for a comment, which belongs to none.
    public let path: FactPath?
    /// Where it stands: from the start of its first line to the end of its last value.
    public let range: SourceRange
    /// The value in the notation of the file, on one line, without the evidence of the long form.
    public let text: String
    /// How sure the value is; `nil` for free text and settings, which have no state.
    public let knowledge: Knowledge?
    /// On what the value rests, as the file writes it.
    public let evidence: WrittenEvidence
}

/// On what a fact rests, in the words of the file.
public struct WrittenEvidence: Sendable, Hashable {
    /// Identifiers of people and meetings.
    public var sources: [String] = []
    /// As of when.
    public var date: String?
    /// How they know.
    public var basis: String?
}

extension PersonExtract {
    /// What a map holds on one person.
    ///
    /// Complete for what is written: every reference to the person's identifier is there, by the tables from which
    /// the map is read, and every free text and comment that says the identifier or the name. A text that means the
    /// person in other words ("the director") is not found. The time is linear in the text, up to a logarithm.
    ///
    /// - Parameters:
    ///   - name: the identifier, else the whole name, compared without case and accents.
    ///   - source: the text of the map.
    /// - Returns: one extract for each person who is meant: none, one, or several people of one name. None for a text
    ///   with errors.
    public static func extracts(about name: String, in source: SourceText) -> [PersonExtract] {
        guard case .success(let context) = EditContext.read(source) else { return [] }
        return people(called: name, in: context.map).map { subject in
            PersonExtractor.extract(of: subject, in: context)
        }
    }

    /// The identifiers and names by which people of a map can be asked for.
    public static func names(in map: AccountMap) -> [String] {
        map.people.map(\.identifier.text) + map.us.map(\.identifier.text) + map.people.compactMap(\.name)
            + map.us.compactMap(\.name)
    }

    private static func people(called name: String, in map: AccountMap) -> [ExtractSubject] {
        let theirs = map.people.map { ExtractSubject(.person($0.identifier), $0.identifier.text, $0.name) }
        let ours = map.us.map { ExtractSubject(.teamMember($0.identifier), $0.identifier.text, $0.name) }
        if let named = (theirs + ours).first(where: { $0.identifier == name }) { return [named] }
        let folded = TextFolding.folded(name)
        return (theirs + ours).filter { $0.name.map(TextFolding.folded) == folded }
    }
}

/// The person about whom an extract is.
struct ExtractSubject {
    let path: FactPath
    let identifier: String
    let name: String?

    init(_ path: FactPath, _ identifier: String, _ name: String?) {
        self.path = path
        self.identifier = identifier
        self.name = name
    }
}
