/// The codes and names of all rules, in the order of the codes. A line is added, never changed.
enum FrozenRules {
    static let all = """
        AUT001 gate-without-decider
        AUT002 self-declared-authority
        AUT003 signatory-unknown
        AUT004 authority-at-no-gate
        AUT005 only-advisory
        AUT006 overrule-not-asked
        BUD001 no-budget
        BUD002 budget-without-allocator
        BUD003 shared-budget-unmapped
        BUD004 ask-above-budget
        BUD005 budget-amount-unknown
        BUD006 decider-far-from-budget
        BUD007 arbitration-too-late
        CMP001 providers-not-asked
        CMP002 rival-engaged
        CMP003 rival-closer
        CMP004 engager-unknown
        CMP005 decider-prefers-rival
        CMP006 tied-to-rival
        COV001 usual-gates-missing
        COV002 usual-roles-missing
        COV003 stance-unknown
        COV004 affected-people-not-met
        EVD001 only-good-news
        EVD002 note-is-judgment
        OFF001 no-entry-offer
        OFF002 ask-takes-half-the-budget
        PTH001 decider-not-reached
        PTH002 single-carrier
        PTH003 only-through-skeptics
        PTH004 route-assumed
        PTH005 one-no-stops-the-deal
        PTH006 vote-without-margin
        PTH007 manager-off-the-map
        SIG001 signal-unanswered
        SIG002 signals-contradict
        THR001 single-threaded
        THR002 threads-not-independent
        THR003 carrier-never-seen-to-act
        THR004 nobody-carries
        TIM001 gates-do-not-fit
        TIM002 target-date-passed
        TIM003 stale-facts
        """

    /// The codes and names of rules that are no more; the line moves here, and nothing is ever called so again.
    static let withdrawn = ""
}
