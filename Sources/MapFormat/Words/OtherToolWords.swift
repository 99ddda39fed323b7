/// The names that other sales tools and methods give to our values, so that their lists can be pasted.
///
/// Only names that mean one of our values and no other. A `Blocker` or a `Detractor`, which other tools have in
/// their lists of roles, is a stance. The names are folded already.
enum OtherToolWords {
    static let roles: [String: String] = [
        "executive sponsor": "sponsor",
        "economic decision maker": "economic_buyer",
        "financial approver": "economic_buyer",
        "detenteur du budget": "budget_holder",
        "primary decision maker": "decision_maker",
        "key decision maker": "decision_maker",
        "business decision maker": "decision_maker",
        "ratifier": "approver",
        "technical buyer": "evaluator",
        "technical expert": "evaluator",
        "technical evaluator": "evaluator",
        "technical influencer": "evaluator",
        "business evaluator": "evaluator",
        "prescripteur": "evaluator",
        "end user": "user",
        "business user": "user",
        "user buyer": "user",
        "practitioner": "user",
        "buyer": "procurement",
        "purchasing": "procurement",
        "acheteur": "procurement",
        "legal & compliance": "legal",
        "legal and compliance": "legal",
        "ssi": "security",
        "ciso": "security",
        "initiateur": "initiator",
        "apporteur": "introducer",
    ]

    static let stances: [String: String] = [
        "mentor": "advocate",
        "strong supporter": "advocate",
        "positive": "supporter",
        "sceptic": "skeptic",
        "sceptique": "skeptic",
        "non supporter": "skeptic",
        "negative": "skeptic",
        "enemy": "opponent",
        "blocker": "opponent",
        "detractor": "opponent",
        "bloqueur": "opponent",
        "detracteur": "opponent",
    ]
}
