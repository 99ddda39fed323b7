import StakeholderModel

extension OtherToolWords {
    /// What a person does in the decision.
    static let roles: [OtherToolWord<Role>] = authorityRoles + preparingRoles + controllingRoles + otherRoles

    private static let authorityRoles: [OtherToolWord<Role>] = [
        OtherToolWord("Executive Sponsor", .sponsor, .salesforce, .hubSpot, .suiteCRM, .zoho, .serviceNow),
        OtherToolWord("Economic Buyer", .economicBuyer, .salesforce, .serviceNow, .meddpicc, .millerHeiman),
        OtherToolWord("Economic Buying Influence", .economicBuyer, .millerHeiman),
        OtherToolWord("Economic Decision Maker", .economicBuyer, .salesforce, .zoho),
        OtherToolWord("Financial Approver", .economicBuyer, .gsp),
        OtherToolWord("Budget Holder", .budgetHolder, .hubSpot),
        OtherToolWord("Détenteur du budget", .budgetHolder, .usage),
        OtherToolWord("Budget Owner", .budgetHolder, .usage),
        OtherToolWord(
            "Decision Maker",
            .decisionMaker,
            .salesforce,
            .hubSpot,
            .linkedIn,
            .dynamics,
            .altify,
            .serviceNow,
            .adobe,
            .squivr,
            .gsp
        ),
        // Numbers are those of `msdyn_decisioninfluencetag`, the label in the organization chart. The contact's
        // `accountrolecode` counts otherwise: its names are read, its numbers would be somebody else's.
        OtherToolWord("0", .decisionMaker, .dynamics),
        OtherToolWord("Key Decision Maker", .decisionMaker, .oracle),
        OtherToolWord("Secondary Decision Maker", .decisionMaker, .oracle),
        OtherToolWord("Primary Decision Maker", .decisionMaker, .suiteCRM),
        OtherToolWord("Business Decision Maker", .decisionMaker, .suiteCRM),
        // It decides the technical side: more than an evaluator, who is asked.
        OtherToolWord("Technical Decision Maker", .decisionMaker, .suiteCRM),
        OtherToolWord("Decider", .decisionMaker, .websterWind),
        OtherToolWord("Décideuse", .decisionMaker, .usage),
        OtherToolWord("Approver", .approver, .altify, .arpedio, .websterWind),
        OtherToolWord("Ratifier", .approver, .usage),
        OtherToolWord("Approbateur", .approver, .usage),
        OtherToolWord("Valideuse", .approver, .usage),
        OtherToolWord("Signer", .signatory, .usage),
    ]

    private static let preparingRoles: [OtherToolWord<Role>] = [
        OtherToolWord("Champion", .champion, .salesforce, .hubSpot, .linkedIn, .adobe, .meddpicc),
        OtherToolWord("Coach", .coach, .meddpicc, .millerHeiman),
        OtherToolWord("Evaluator", .evaluator, .salesforce, .linkedIn, .altify, .serviceNow),
        // A technical buyer screens and can say no; nobody of that name releases money.
        OtherToolWord("Technical Buyer", .evaluator, .salesforce, .dynamics, .arpedio, .millerHeiman),
        OtherToolWord("Technical Buying Influence", .evaluator, .millerHeiman),
        OtherToolWord("Technical Expert", .evaluator, .salesforce),
        OtherToolWord("Technical Evaluator", .evaluator, .salesforce, .suiteCRM),
        OtherToolWord("Business Evaluator", .evaluator, .suiteCRM),
        OtherToolWord("Technical Influencer", .evaluator, .gsp),
        OtherToolWord("Developer/Evaluator", .evaluator, .zoho),
        // A function that is in a list of roles because it judges the technique.
        OtherToolWord("Engineering Lead", .evaluator, .zoho),
        OtherToolWord("Prescripteur", .evaluator, .usage),
        OtherToolWord("Évaluatrice", .evaluator, .usage),
        OtherToolWord(
            "Influencer",
            .influencer,
            .salesforce,
            .hubSpot,
            .linkedIn,
            .dynamics,
            .suiteCRM,
            .adobe,
            .squivr,
            .websterWind
        ),
        OtherToolWord("1", .influencer, .dynamics),
        OtherToolWord("Influence", .influencer, .serviceNow),
        OtherToolWord("Business Influencer", .influencer, .gsp),
        // It has a part in the decision and does not take it.
        OtherToolWord("Supporting Role", .influencer, .oracle),
        // A function that is in a list of roles because it speaks for the need; it neither judges nor signs.
        OtherToolWord("Product Management", .influencer, .zoho),
        OtherToolWord("Influenceuse", .influencer, .usage),
        OtherToolWord("User", .user, .altify, .websterWind),
        OtherToolWord("End User", .user, .hubSpot, .salesforce),
        OtherToolWord("Business User", .user, .salesforce, .serviceNow),
        OtherToolWord("User Buyer", .user, .millerHeiman),
        OtherToolWord("User Buying Influence", .user, .millerHeiman),
        OtherToolWord("User Influencer", .user, .arpedio),
        OtherToolWord("Practitioner", .user, .adobe),
        OtherToolWord("Utilisatrice", .user, .usage),
    ]

    private static let controllingRoles: [OtherToolWord<Role>] = [
        OtherToolWord("Procurement", .procurement, .linkedIn),
        OtherToolWord("Purchasing", .procurement, .zoho),
        // In a list that also has decision makers, the buyer is who handles the purchase.
        OtherToolWord("Buyer", .procurement, .salesforce, .websterWind),
        OtherToolWord("Acheteur", .procurement, .usage),
        OtherToolWord("Acheteuse", .procurement, .usage),
        OtherToolWord("LEGAL_AND_COMPLIANCE", .legal, .hubSpot),
        OtherToolWord("Legal & Compliance", .legal, .hubSpot),
        OtherToolWord("Juriste", .legal, .usage),
        OtherToolWord("CISO", .security, .usage),
        OtherToolWord("SSI", .security, .usage),
        OtherToolWord("RGPD", .dataProtection, .usage),
    ]

    private static let otherRoles: [OtherToolWord<Role>] = [
        OtherToolWord("Gatekeeper", .gatekeeper, .salesforce, .gsp, .websterWind),
        OtherToolWord("Initiator", .initiator, .websterWind),
        OtherToolWord("Initiateur", .initiator, .usage),
        OtherToolWord("Initiatrice", .initiator, .usage),
        OtherToolWord("Apporteur", .introducer, .usage),
        OtherToolWord("Apporteur d'affaires", .introducer, .usage),
        OtherToolWord("Advisor", .adviser, .usage),
        OtherToolWord("Other", .other, .salesforce, .hubSpot, .suiteCRM, .adobe, .gsp),
        OtherToolWord("Does not Matter", .other, .oracle),
        OtherToolWord("Stakeholder", .other, .dynamics),
        OtherToolWord("Employee", .other, .dynamics),
        // Runs the work after the signature.
        OtherToolWord("Project Manager", .other, .gsp),
    ]

    /// The stances that other tools have in their lists of roles.
    static let stancesAmongRoles: [OtherToolWord<Stance>] = [
        OtherToolWord("Blocker", .opponent, .hubSpot, .dynamics, .squivr),
        OtherToolWord("2", .opponent, .dynamics),
        OtherToolWord("Detractor", .opponent, .salesforce),
        OtherToolWord("Bloqueur", .opponent, .usage),
        OtherToolWord("Détracteur", .opponent, .usage),
    ]

    /// What a list of roles has when the role is not known, besides `unknown` itself.
    static let unknownRoles: [OtherToolWord<Void>] = [OtherToolWord("3", (), .dynamics)]
}
