public import StakeholderModel

/// What of an agenda is told.
public struct AgendaOptions: Sendable, Hashable {
    /// Whether all questions are told, not only the first three for each person.
    public var isWhole: Bool
    /// The only person who is met; everybody when `nil`.
    public var person: PersonIdentifier?

    /// What is told; three questions for everybody unless told otherwise.
    public init(isWhole: Bool = false, person: PersonIdentifier? = nil) {
        self.isWhole = isWhole
        self.person = person
    }

    /// Nobody keeps more than this in mind in one meeting.
    var mostQuestions: Int { isWhole ? .max : 3 }
}
