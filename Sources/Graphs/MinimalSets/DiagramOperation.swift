/// An operation on decision diagrams that is asked for a pair or triple of nodes, asks itself for the parts
/// without and with the first variable, and joins the two answers to a node.
///
/// ``answer(_:)`` keeps its own trail instead of calling itself, so a diagram with a million levels does not
/// use up the call stack, and remembers every answer, so no question is worked out twice
/// (Karl Brace, Richard Rudell and Randal Bryant, "Efficient implementation of a BDD package", 1990).
protocol DiagramOperation {
    /// The questions answered so far and their answers.
    var memory: OperationMemory { get set }

    /// The same question in the form in which it is remembered.
    func normalised(_ question: Triple) -> Triple

    /// The answer to a question that needs no work.
    func immediateAnswer(to question: Triple) -> UInt32?

    /// The first level that a question is about, and the questions about what is below it.
    func split(_ question: Triple) -> QuestionSplit

    /// The node of the two answers.
    mutating func join(level: UInt32, low: UInt32, high: UInt32) throws(SetsError) -> UInt32
}

/// A question as two smaller ones.
struct QuestionSplit {
    let level: UInt32
    let low: Triple
    let high: Triple
}

/// A question that waits for the answers to its parts.
private struct OpenQuestion {
    let question: Triple
    let split: QuestionSplit
    var high: UInt32?
}

extension DiagramOperation {
    /// Works out a question.
    mutating func answer(_ question: Triple) throws(SetsError) -> UInt32 {
        var trail: [OpenQuestion] = []
        var current = question
        while true {
            let asked = normalised(current)
            guard let known = immediateAnswer(to: asked) ?? memory.answer(to: asked) else {
                let split = split(asked)
                trail.append(OpenQuestion(question: asked, split: split))
                current = split.high
                continue
            }
            let answer = try close(&trail, answer: known)
            guard let waiting = trail.last else { return answer }
            current = waiting.split.low
        }
    }

    /// Passes an answer to the question that waits for it, and on from there for as long as that completes
    /// another answer.
    private mutating func close(_ trail: inout [OpenQuestion], answer: UInt32) throws(SetsError) -> UInt32 {
        var answer = answer
        while let last = trail.indices.last {
            guard let high = trail[last].high else {
                trail[last].high = answer
                return answer
            }
            answer = try join(level: trail[last].split.level, low: answer, high: high)
            try memory.remember(trail[last].question, answer: answer)
            trail.removeLast()
        }
        return answer
    }
}

/// The questions an operation has answered.
struct OperationMemory {
    private var questions: TripleTable
    private var answers: [UInt32] = []

    init(budget: SetsBudget) {
        questions = TripleTable(maximumCount: budget.maximumNodes)
    }

    func answer(to question: Triple) -> UInt32? {
        questions.number(of: question).map { answers[$0] }
    }

    mutating func remember(_ question: Triple, answer: UInt32) throws(SetsError) {
        let number = try questions.insert(question)
        if number == answers.count { answers.append(answer) }
    }
}
