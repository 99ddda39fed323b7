import StakeholderModel

extension OtherToolWords {
    /// How a person stands towards our offer.
    static let stances: [OtherToolWord<Stance>] = [
        OtherToolWord("Mentor", .advocate, .altify, .oracle),
        OtherToolWord("Will Recommend You", .advocate, .gsp),
        OtherToolWord("Strong Supporter", .advocate, .gsp),
        OtherToolWord("Convinced", .advocate, .membrain),
        OtherToolWord("Leading", .advocate, .projectManagement),
        OtherToolWord("Ambassadrice", .advocate, .usage),
        OtherToolWord("Supporter", .supporter, .altify, .oracle, .gsp),
        OtherToolWord("Interested", .supporter, .gsp),
        OtherToolWord("Positive", .supporter, .squivr),
        // The best of five steps there, and our French label for a supporter: the label holds.
        OtherToolWord("Favorable", .supporter, .oracle),
        OtherToolWord("Somewhat Favorable", .supporter, .oracle),
        OtherToolWord("Supportive", .supporter, .projectManagement),
        OtherToolWord("Partisan", .supporter, .usage),
        OtherToolWord("Neutral", .neutral, .altify, .oracle, .squivr, .projectManagement),
        OtherToolWord("Sees You Same As Others", .neutral, .gsp),
        OtherToolWord("Non-Supporter", .skeptic, .altify, .oracle),
        OtherToolWord("Mildly Negative", .skeptic, .gsp),
        OtherToolWord("Somewhat Negative", .skeptic, .oracle),
        // The worst of three steps in one tool, of five in the other: it says doubts, and no more.
        OtherToolWord("Negative", .skeptic, .squivr, .oracle),
        OtherToolWord("Resistant", .skeptic, .projectManagement),
        OtherToolWord("Sceptic", .skeptic, .usage),
        OtherToolWord("Sceptique", .skeptic, .usage),
        OtherToolWord("Réservée", .skeptic, .usage),
        OtherToolWord("Enemy", .opponent, .altify, .oracle),
        OtherToolWord("Strongly For Competition", .opponent, .gsp),
        OtherToolWord("Will Recommend Competition", .opponent, .gsp),
        OtherToolWord("Hostile", .opponent, .membrain),
        OtherToolWord("Blocker", .opponent, .hubSpot, .dynamics, .squivr),
        OtherToolWord("Detractor", .opponent, .salesforce),
        OtherToolWord("Bloqueur", .opponent, .usage),
        OtherToolWord("Détracteur", .opponent, .usage),
        OtherToolWord("Opposant", .opponent, .usage),
        OtherToolWord("Opposée", .opponent, .usage),
    ]

    /// The weight of a person on the decision.
    static let influences: [OtherToolWord<Influence>] = [
        OtherToolWord("Outside Political Structure", .low, .altify),
        OtherToolWord("Low", .low, .oracle),
        // A level, the lowest, beside the other two: somebody looked.
        OtherToolWord("None", .low, .oracle),
        OtherToolWord("Minor", .low, .membrain),
        OtherToolWord("Political Structure", .medium, .altify, .oracle),
        OtherToolWord("Significant", .medium, .membrain),
        OtherToolWord("Moyen", .medium, .usage),
        OtherToolWord("Inner Circle", .high, .altify, .oracle),
        OtherToolWord("Decisive", .high, .membrain),
        OtherToolWord("Fort", .high, .usage),
        OtherToolWord("Élevée", .high, .usage),
    ]

    /// How well we cover a person.
    static let accesses: [OtherToolWord<Access>] = [
        OtherToolWord("No Contact", Access.none, .altify, .oracle),
        OtherToolWord("Jamais rencontrée", Access.none, .usage),
        OtherToolWord("Brief Contact", .brief, .altify, .oracle),
        OtherToolWord("Multiple Contacts", .multiple, .altify, .oracle),
        OtherToolWord("In Depth", .inDepth, .altify, .oracle),
    ]

    /// What stands on an arrow between two people.
    static let relations: [OtherToolWord<RelationKind>] = [
        OtherToolWord("Conflict", .conflictsWith, .altify),
        OtherToolWord("Fort", .influences(.strong), .usage),
        OtherToolWord("Moyen", .influences(.medium), .usage),
    ]

    /// How strongly one person sways another.
    static let strengths: [OtherToolWord<InfluenceStrength>] = [
        OtherToolWord("Fort", .strong, .usage),
        OtherToolWord("Moyen", .medium, .usage),
    ]
}
