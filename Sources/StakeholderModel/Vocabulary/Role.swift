/// What a person does in this decision. A person can have several; it says nothing of what they think of us.
public enum Role: String, ClosedVocabulary {
    case sponsor
    case champion
    case coach
    case economicBuyer = "economic_buyer"
    case budgetHolder = "budget_holder"
    case decisionMaker = "decision_maker"
    case approver
    case signatory
    case evaluator
    case influencer
    case user
    case userManager = "user_manager"
    case trainingLead = "training_lead"
    case procurement
    case legal
    case security
    case dataProtection = "data_protection"
    case employeeRepresentative = "employee_rep"
    case regulator
    case boardMember = "board_member"
    case adviser
    case gatekeeper
    case initiator
    case introducer
    case other

    /// Whether the role claims a power to decide: these are checked against who says so.
    public var isAuthority: Bool {
        switch self {
        case .economicBuyer, .budgetHolder, .decisionMaker, .approver, .signatory: true
        default: false
        }
    }

    /// Whether the role controls a step that others want to take.
    public var isControl: Bool {
        switch self {
        case .procurement, .legal, .security, .dataProtection, .employeeRepresentative, .regulator,
            .boardMember:
            true
        default: false
        }
    }

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .sponsor: Wording(en: "Sponsor", fr: "Sponsor")
        case .champion: Wording(en: "Champion", fr: "Champion (porteur interne)")
        case .coach: Wording(en: "Coach", fr: "Coach interne (informateur)")
        case .economicBuyer: Wording(en: "Economic buyer", fr: "Décideur économique")
        case .budgetHolder: Wording(en: "Budget holder", fr: "Responsable du budget")
        case .decisionMaker: Wording(en: "Decision maker", fr: "Décideur")
        case .approver: Wording(en: "Approver", fr: "Valideur")
        case .signatory: Wording(en: "Signatory", fr: "Signataire")
        case .evaluator: Wording(en: "Evaluator", fr: "Évaluateur (prescripteur technique)")
        case .influencer: Wording(en: "Influencer", fr: "Influenceur")
        case .user: Wording(en: "User", fr: "Utilisateur")
        case .userManager: Wording(en: "Manager of users", fr: "Manager des utilisateurs")
        case .trainingLead: Wording(en: "Training lead", fr: "Responsable formation")
        case .procurement: Wording(en: "Procurement", fr: "Achats")
        case .legal: Wording(en: "Legal", fr: "Juridique")
        case .security: Wording(en: "Security", fr: "Sécurité (RSSI)")
        case .dataProtection: Wording(en: "Data protection", fr: "Protection des données (DPO)")
        case .employeeRepresentative:
            Wording(en: "Employee representative", fr: "Représentant du personnel (CSE)")
        case .regulator: Wording(en: "Regulator", fr: "Autorité de contrôle")
        case .boardMember: Wording(en: "Board member", fr: "Membre du conseil")
        case .adviser: Wording(en: "Adviser", fr: "Conseil externe")
        case .gatekeeper: Wording(en: "Gatekeeper", fr: "Filtre (point de passage)")
        case .initiator: Wording(en: "Initiator", fr: "À l'origine du projet")
        case .introducer: Wording(en: "Introducer", fr: "Apporteur de contact (mise en relation)")
        case .other: Wording(en: "Other", fr: "Autre")
        }
    }
}
