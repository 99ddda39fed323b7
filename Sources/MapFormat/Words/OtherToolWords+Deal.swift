import StakeholderModel

extension OtherToolWords {
    /// How far a gate is.
    static let gateStatuses: [OtherToolWord<GateStatus>] = [
        OtherToolWord("Not Started", .notStarted, .salesforce, .dynamics, .zoho, .hubSpot),
        OtherToolWord("Not Yet Requested", .notStarted, .serviceNow),
        OtherToolWord("À faire", .notStarted, .usage),
        OtherToolWord("In Progress", .inProgress, .salesforce, .dynamics, .zoho, .hubSpot),
        OtherToolWord("Pending", .inProgress, .salesforce),
        OtherToolWord("Requested", .inProgress, .serviceNow),
        OtherToolWord("Approved", .passed, .salesforce, .serviceNow),
        OtherToolWord("Approuvé", .passed, .usage),
        OtherToolWord("Validée", .passed, .usage),
        OtherToolWord("Rejected", .refused, .salesforce, .serviceNow),
        OtherToolWord("Rejeté", .refused, .usage),
        OtherToolWord("Refusée", .refused, .usage),
        OtherToolWord("No Longer Required", .notApplicable, .serviceNow),
        OtherToolWord("N/A", .notApplicable, .usage),
    ]

    /// What is passed at a gate.
    static let gateKinds: [OtherToolWord<GateKind>] = [
        OtherToolWord("RFP", .tender, .usage),
        OtherToolWord("Référencement", .vendorReferencing, .usage),
        OtherToolWord("Arbitrage", .budgetAllocation, .usage),
        OtherToolWord("GDPR", .dataProtection, .usage),
        OtherToolWord("RGPD", .dataProtection, .usage),
        OtherToolWord("CSE", .worksCouncil, .usage),
        OtherToolWord("OPCO", .fundingBody, .usage),
    ]

    /// How a provider's work relates to ours.
    static let providerRelations: [OtherToolWord<ProviderRelation>] = [
        OtherToolWord("Competitor", .competing, .salesforce, .dynamics),
        OtherToolWord("Partner", .complementary, .salesforce),
        OtherToolWord("Partenaire", .complementary, .usage),
        OtherToolWord("Concurrente", .competing, .usage),
    ]

    /// How far a provider is with the client.
    static let providerStatuses: [OtherToolWord<ProviderStatus>] = [
        OtherToolWord("Rumored", .rumoured, .usage),
        OtherToolWord("Évoquée", .rumoured, .usage),
        OtherToolWord("Écartée", .rejected, .usage),
    ]

    /// How a sentence sounded: the colours as they are said.
    static let flags: [OtherToolWord<SignalFlag>] = [
        OtherToolWord("Vert", .green, .usage),
        OtherToolWord("Orange", .amber, .usage),
        OtherToolWord("Yellow", .amber, .usage),
        OtherToolWord("Jaune", .amber, .usage),
        OtherToolWord("Rouge", .red, .usage),
    ]
}
