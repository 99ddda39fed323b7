public import Findings
import StakeholderModel

extension MapAnalysis {
    /// What to ask next, the most useful first.
    ///
    /// Questions come from the findings, from what somebody asked without an answer, from what keeps a verdict from being
    /// better, and from signals that nobody followed up; each fact is asked for once. First stands the best question of
    /// each group, then all others; both are ordered by how many steps they unlock, then by how far, then one of each group
    /// after the other, in the order in which the groups are told.
    ///
    /// - Parameter groups: the findings, as they are told.
    /// - Complexity: for each answer tried the time of building the routes, or of judging the gates where it moves no route.
    ///   At most one is tried for most questions; where a decider is unknown, one for each kind of people and each whom
    ///   only their own word holds back; where a manager is, those whom no other beats.
    public func nextQuestions(after groups: [FindingGroup]) -> [NextQuestion] {
        var unlocks = Unlocks(self)
        let asked = QuestionPool(groups: groups, gaps: gaps()).questions.map { question in
            var question = question
            question.unlocks = unlocks.gates(for: question.question.fact)
            return question
        }
        return QuestionOrder(groups: groups.map(\.subject)).ordered(asked)
    }
}
