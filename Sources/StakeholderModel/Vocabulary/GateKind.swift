/// What is passed at a gate before signature.
public enum GateKind: String, ClosedVocabulary {
    case need
    case planFit = "plan_fit"
    case technicalEvaluation = "technical_evaluation"
    case pedagogicalReview = "pedagogical_review"
    case budgetAllocation = "budget_allocation"
    case budgetRelease = "budget_release"
    case executiveApproval = "executive_approval"
    case committee
    case tender
    case vendorReferencing = "vendor_referencing"
    case legal
    case security
    case dataProtection = "data_protection"
    case worksCouncil = "works_council"
    case fundingBody = "funding_body"
    case providerCoordination = "provider_coordination"
    case purchaseOrder = "purchase_order"
    case signature
    case other

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .need: Wording(en: "Need validated", fr: "Besoin validé")
        case .planFit: Wording(en: "Fit with the training plan", fr: "Inscription au plan de formation")
        case .technicalEvaluation: Wording(en: "Technical evaluation", fr: "Évaluation technique")
        case .pedagogicalReview: Wording(en: "Pedagogical review", fr: "Validation pédagogique")
        case .budgetAllocation: Wording(en: "Budget allocation", fr: "Arbitrage budgétaire")
        case .budgetRelease: Wording(en: "Budget release", fr: "Déblocage du budget")
        case .executiveApproval: Wording(en: "Executive approval", fr: "Accord de la direction")
        case .committee: Wording(en: "Committee", fr: "Comité")
        case .tender: Wording(en: "Tender", fr: "Appel d'offres")
        case .vendorReferencing: Wording(en: "Vendor referencing", fr: "Référencement fournisseur")
        case .legal: Wording(en: "Legal review", fr: "Validation juridique")
        case .security: Wording(en: "Security review", fr: "Validation sécurité")
        case .dataProtection: Wording(en: "Data protection", fr: "Conformité RGPD")
        case .worksCouncil: Wording(en: "Works council consultation", fr: "Consultation du CSE")
        case .fundingBody: Wording(en: "Funding body", fr: "Financement OPCO")
        case .providerCoordination:
            Wording(en: "Coordination with other providers", fr: "Coordination des intervenants")
        case .purchaseOrder: Wording(en: "Purchase order", fr: "Bon de commande")
        case .signature: Wording(en: "Signature", fr: "Signature")
        case .other: Wording(en: "Other step", fr: "Autre étape")
        }
    }
}
