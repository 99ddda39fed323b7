public import Findings
import StakeholderModel

/// Reads the text of a playbook.
public enum PlaybookReader {
    /// The playbook of a text, or all that is wrong with it. Never fails otherwise, whatever the text.
    public static func read(_ source: SourceText) -> PlaybookReading {
        let (tree, problems) = TreeReader.read(source.text)
        let (playbook, allProblems) = playbook(of: tree, problems)
        return PlaybookReading(
            source: source,
            playbook: allProblems.hasErrors ? nil : playbook,
            diagnostics: allProblems.diagnostics(in: tree.places)
        )
    }

    private static func playbook(
        of tree: LocatedTree,
        _ problems: [LocatedProblem]
    ) -> (Playbook?, [LocatedProblem]) {
        guard let root = tree.root else {
            return (nil, problems.isEmpty ? [.emptyPlaybook()] : problems)
        }
        if let version = FormatVersion.problem(in: root, key: PlaybookKey.version.rawValue) {
            return (nil, problems + [version])
        }
        let session = ReadingSession(tree: tree, names: Namespace(), problems: problems)
        var playbook = Playbook.empty
        PlaybookTables.playbook.read(root, into: &playbook, session)
        reportRepeatedGates(root, playbook, session)
        return (playbook, session.problems)
    }

    /// A kind of gate is expected once, because the expectation of a kind is looked up by it.
    private static func reportRepeatedGates(_ root: Node, _ playbook: Playbook, _ session: ReadingSession) {
        let nodes = root.value(PlaybookKey.gates.rawValue)?.items ?? []
        var first: [GateKind: Node] = [:]
        for (gate, node) in zip(playbook.gates, nodes) {
            guard let kind = node.value(PlaybookKey.kind.rawValue), gate.kind != .other else { continue }
            guard let earlier = first[gate.kind] else {
                first[gate.kind] = kind
                continue
            }
            session.report(.gateTwice(gate.kind, at: kind.range, first: earlier.range))
        }
    }
}

extension LocatedProblem {
    fileprivate static func emptyPlaybook() -> LocatedProblem {
        LocatedProblem(
            code: .emptyFile,
            message: Wording(en: "nothing is written in this file", fr: "rien n'est écrit dans ce fichier"),
            help: Wording(
                en: "a playbook starts with 'dealmap_playbook: 1' and 'name: NAME'",
                fr: "un playbook commence par « dealmap_playbook: 1 » et « name: NOM »"
            )
        )
    }

    fileprivate static func gateTwice(_ kind: GateKind, at range: Range<Int>, first: Range<Int>)
        -> LocatedProblem
    {
        let name = Wording.excerpt(kind.rawValue)
        return LocatedProblem(
            code: .expectationTwice,
            message: Wording(
                en: "the gate \(name.en) is expected twice",
                fr: "l'étape \(name.fr) est attendue deux fois"
            ),
            range: range,
            notes: [Note(message: Wording(en: "the first time", fr: "la première fois"), range: first)]
        )
    }
}
