import StakeholderModel
import Testing

@testable import MapFormat

/// Each entry of a table, in the ways in which people write it, has the meaning of the table.
private func check<V: ClosedVocabulary>(_ table: [OtherToolWord<V>]) {
    for entry in table {
        for text in variants(of: entry.word) {
            #expect(readValue(VocabularyText.parse(text, as: V.self)) == entry.value, "\(V.self) \(text)")
        }
        #expect(!entry.users.isEmpty, "\(entry.word)")
        #expect(Set(entry.users).count == entry.users.count, "\(entry.word)")
    }
}

/// Other case, no spaces, other separators, no accents.
private func variants(of word: String) -> [String] {
    let separators = ["_", "-", "\u{A0}", "  ", ""]
    let separated = separators.map { word.split { " -_".contains($0) }.joined(separator: $0) }
    return [word, word.uppercased(), word.lowercased(), " \(word) ", TextFolding.folded(word)] + separated
}

/// Every vocabulary with the words of others.
private let lists: [(name: String, words: WordList)] = [
    ("Role", WordList.of(Role.self)), ("Stance", WordList.of(Stance.self)),
    ("Influence", WordList.of(Influence.self)), ("Access", WordList.of(Access.self)),
    ("InfluenceStrength", WordList.of(InfluenceStrength.self)), ("RelationKind", RelationKindText.words),
    ("GateKind", WordList.of(GateKind.self)), ("GateStatus", WordList.of(GateStatus.self)),
    ("ProviderRelation", WordList.of(ProviderRelation.self)),
    ("ProviderStatus", WordList.of(ProviderStatus.self)), ("SignalFlag", WordList.of(SignalFlag.self)),
    ("TieKind", WordList.of(TieKind.self)), ("Basis", WordList.of(Basis.self)),
]

struct ValueOtherToolWordTests {
    @Test func `every entry of every table is read, however it is written`() {
        check(OtherToolWords.roles)
        check(OtherToolWords.stances)
        check(OtherToolWords.influences)
        check(OtherToolWords.accesses)
        check(OtherToolWords.strengths)
        check(OtherToolWords.gateStatuses)
        check(OtherToolWords.gateKinds)
        check(OtherToolWords.providerRelations)
        check(OtherToolWords.providerStatuses)
        check(OtherToolWords.flags)
        for entry in OtherToolWords.relations {
            for text in variants(of: entry.word) {
                #expect(readValue(RelationKindText.parse(text)) == entry.value, "\(text)")
            }
        }
    }

    @Test func `no way to write a word has two meanings, and none stands in a table twice`() {
        for (name, words) in lists {
            var meaning: [String: String] = [:]
            for spelling in words.spellings {
                let form = WordList.form(of: spelling.text)
                #expect(meaning[form, default: spelling.word] == spelling.word, "\(name) \(spelling.text)")
                meaning[form] = spelling.word
                #expect(
                    words.canonicalWord(of: spelling.text[...]) == spelling.word,
                    "\(name) \(spelling.text)"
                )
            }
            let others = words.spellings.filter { !$0.users.isEmpty }.map(\.text)
            #expect(Set(others).count == others.count, "\(name)")
        }
    }

    @Test func `a stance among the roles is a stance, and no role`() {
        for entry in OtherToolWords.stancesAmongRoles {
            for text in variants(of: entry.word) {
                #expect(readValue(RoleEntry.parse(text)) == .stance(entry.value), "\(text)")
                #expect(readValue(VocabularyText.parse(text, as: Role.self)) == nil, "\(text)")
            }
        }
        for entry in OtherToolWords.roles {
            #expect(readValue(RoleEntry.parse(entry.word)) == .role(entry.value), "\(entry.word)")
        }
        for entry in OtherToolWords.unknownRoles {
            #expect(readValue(RoleEntry.parse(entry.word)) == .unknown, "\(entry.word)")
        }
    }

    /// The lists as the tools have them, so that a table cannot lose a name.
    @Test(arguments: [
        (
            WordUser.salesforce,
            "Business User, Decision Maker, Economic Buyer, Economic Decision Maker, Evaluator, Executive Sponsor, "
                + "Influencer, Technical Buyer, Other, BusinessUser, Buyer, Champion, DecisionMaker, Detractor, "
                + "ExecutiveSponsor, TechnicalExpert, Technical Evaluator, End User, Gatekeeper"
        ),
        (
            .hubSpot,
            "BLOCKER, BUDGET_HOLDER, CHAMPION, DECISION_MAKER, END_USER, EXECUTIVE_SPONSOR, INFLUENCER, "
                + "LEGAL_AND_COMPLIANCE, OTHER, Blocker, Budget Holder, Champion, Decision Maker, End User, "
                + "Executive Sponsor, Influencer, Legal & Compliance, Other"
        ),
        (.linkedIn, "Decision Maker, Champion, Evaluator, Procurement, Influencer"),
        (
            .dynamics,
            "Decision maker, Influencer, Blocker, 0, 1, 2, 3, Technical Buyer, Stakeholder, Employee"
        ),
        (.altify, "User, Evaluator, Decision Maker, Approver"),
        (.oracle, "Key Decision Maker, Secondary Decision Maker, Supporting Role, Does not Matter"),
        (
            .suiteCRM,
            "Primary Decision Maker, Business Decision Maker, Business Evaluator, Technical Decision Maker, "
                + "Technical Evaluator, Executive Sponsor, Influencer, Other"
        ),
        (
            .zoho,
            "Developer/Evaluator, Purchasing, Executive Sponsor, Engineering Lead, Economic Decision Maker, "
                + "Product Management"
        ),
        (
            .serviceNow,
            "Business user, Decision maker, Economic buyer, Evaluator, Executive sponsor, Influence, Influencer"
        ),
        (
            .gsp,
            "Gatekeeper, Business Influencer, Technical Influencer, Decision Maker, Financial Approver, "
                + "Project Manager, Other"
        ),
        (.websterWind, "Initiator, User, Influencer, Decider, Approver, Buyer, Gatekeeper"),
    ])
    func `the whole list of roles of a tool is read`(_ tool: WordUser, _ list: String) {
        for word in list.split(separator: ", ") {
            #expect(readValue(RoleEntry.parse(String(word))) != nil, "\(tool.rawValue): \(word)")
        }
    }

    @Test func `the whole lists of the other tools are read`() {
        let stances =
            "Mentor, Supporter, Neutral, Non-Supporter, Enemy, Favorable, somewhat favorable, neutral, "
            + "somewhat negative, negative, Positive, Will Recommend You, Strong Supporter, Interested, "
            + "Sees You Same As Others, Mildly Negative, Strongly For Competition, Will Recommend Competition"
        for word in stances.split(separator: ", ") {
            #expect(readValue(VocabularyText.parse(String(word), as: Stance.self)) != nil, "\(word)")
        }
        let influences =
            "Outside Political Structure, Political Structure, Inner Circle, None, Low, Minor, Decisive"
        for word in influences.split(separator: ", ") {
            #expect(readValue(VocabularyText.parse(String(word), as: Influence.self)) != nil, "\(word)")
        }
        for word in ["No Contact", "Brief Contact", "Multiple Contacts", "In Depth"] {
            #expect(readValue(VocabularyText.parse(word, as: Access.self)) != nil, "\(word)")
        }
    }

    @Test func `what is left out is in no table`() {
        for entry in OtherToolWords.leftOut {
            for word in entry.words {
                for (name, words) in lists {
                    #expect(words.canonicalWord(of: word[...]) == nil, "\(name) \(word)")
                }
                #expect(readValue(RoleEntry.parse(word)) == nil, "\(word)")
            }
        }
    }

    @Test func `a number is no typing mistake`() {
        let refused = refusedValue(VocabularyText.parse("12", as: Role.self))
        #expect(refused?.message.en == "unknown role '12'")
        #expect(refused?.label == nil)
    }
}
