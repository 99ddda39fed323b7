extension OtherToolWords {
    /// The names that are not read, because they are none of our values or could be two.
    static let leftOut: [LeftOutWord] = [
        LeftOutWord(
            words: ["Business Buyer"],
            user: .arpedio,
            reason: "a role that decides for some, and uses for others"
        ),
        LeftOutWord(
            words: ["CFO"],
            user: .salesforce,
            reason: "a title: what its holder does in this decision is another matter"
        ),
        LeftOutWord(
            words: ["Executive Steering Committee"],
            user: .adobe,
            reason: "a gate of kind `committee`, not a role"
        ),
        LeftOutWord(
            words: ["Growth", "Trouble", "Even Keel", "Overconfident"],
            user: .millerHeiman,
            reason: "how a person sees their own situation, not how they stand towards us"
        ),
        LeftOutWord(
            words: ["Unaware"],
            user: .projectManagement,
            reason: "nobody asked yet: write no stance"
        ),
        LeftOutWord(
            words: ["Key Player"],
            user: .altify,
            reason: "medium or high influence, and it does not say which"
        ),
        LeftOutWord(
            words: ["Vendor", "Credible Source", "Problem Solver", "Trusted Advisor"],
            user: .altify,
            reason: "what we are to them; access counts how often we met"
        ),
        LeftOutWord(
            words: ["Good", "Building", "Must avoid", "Not assessed"],
            user: .arpedio,
            reason: "a judgment on a tie between two people, not how often we met"
        ),
        LeftOutWord(
            words: ["Completed", "Deferred", "Waiting on someone else"],
            user: .salesforce,
            reason: "a task that is done says nothing of its outcome, and a gate is passed or refused"
        ),
    ]
}
