import Findings
import StakeholderModel

/// One reading of one text: what is known while its objects are read, and what was found wrong so far.
final class ReadingSession {
    let tree: LocatedTree
    let names: Namespace
    private(set) var problems: [LocatedProblem]
    private var warnings = 0
    /// The words that have a canonical form; `nil` while nobody wants to know.
    var canonicalWords: CanonicalWords?
    /// Stances that stand among the roles of a person, as other tools have them.
    var stancesAmongRoles: [PersonIdentifier: [StanceAmongRoles]] = [:]

    init(tree: LocatedTree, names: Namespace, problems: [LocatedProblem]) {
        self.tree = tree
        self.names = names
        self.problems = problems
    }

    /// Whether so much is wrong that nobody reads on: the rest is not judged.
    var isFull: Bool { problems.count > [LocatedProblem].mostToTell }

    /// Notes a mistake.
    func report(_ problem: LocatedProblem) {
        // Where the text was not understood, everything may look wrong.
        if let start = problem.range?.lowerBound, tree.misunderstood.contains(where: { $0.contains(start) }) {
            return
        }
        if problem.severity == .warning {
            guard warnings < TreeBuilder.mostWarnings else { return }
            warnings += 1
        }
        problems.append(problem)
    }

    /// Notes what is wrong with the text of a value, showing the object that a wrong reference names.
    func report(_ problem: ValueProblem, in text: LocatedText) {
        var located = LocatedProblem(problem, at: place(of: problem.range, in: text))
        if problem.code == .wrongKind, let named = names[text.text] {
            let section = Wording.excerpt(named.kind.section.rawValue)
            located.notes = [
                .init(
                    message: Wording(en: "written below \(section.en)", fr: "écrit sous \(section.fr)"),
                    range: named.range
                )
            ]
        }
        report(located)
    }
}

extension LocatedProblem {
    /// What is wrong with the text of a value, at a place.
    init(_ problem: ValueProblem, at range: Range<Int>) {
        self.init(
            code: problem.code,
            message: problem.message,
            range: range,
            label: problem.label,
            help: problem.help
        )
    }
}
