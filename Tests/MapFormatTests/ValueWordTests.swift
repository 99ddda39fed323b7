import Findings
import StakeholderModel
import Testing

@testable import MapFormat

/// Calls a check for one vocabulary, whichever it is.
private func checkForms<V: ClosedVocabulary>(_ type: V.Type) {
    for value in V.allCases {
        let words = [value.rawValue, value.label.en, value.label.fr]
        for word in words + words.map({ $0.uppercased() }) {
            #expect(readValue(VocabularyText.parse(word, as: type)) == value, "\(type) \(word)")
        }
    }
    let message = refusedValue(VocabularyText.parse("zzzzzz", as: type))?.message
    #expect(message?.en.hasPrefix("unknown word") == false, "\(type) has no name")
}

struct ValueWordTests {
    @Test func `every vocabulary has a name and reads each value in both languages, and none is ambiguous`() {
        checkForms(Access.self)
        checkForms(Basis.self)
        checkForms(GateKind.self)
        checkForms(GateStatus.self)
        checkForms(Influence.self)
        checkForms(InfluenceStrength.self)
        checkForms(ProviderRelation.self)
        checkForms(ProviderStatus.self)
        checkForms(Role.self)
        checkForms(SignalFlag.self)
        checkForms(Stance.self)
        checkForms(TieKind.self)
    }

    @Test func `words are the same without case, accents, hyphens and spaces`() {
        let roles: [(text: String, role: Role)] = [
            ("budget-holder", .budgetHolder), ("Budget Holder", .budgetHolder), ("champion", .champion),
            ("porteur interne", .champion), ("Champion (porteur interne)", .champion),
            ("decideur economique", .economicBuyer), ("CSE", .employeeRepresentative), ("RSSI", .security),
            ("Technical Buyer", .evaluator), ("End User", .user), ("Executive Sponsor", .sponsor),
            ("À l’origine du projet", .initiator),
        ]
        for (text, role) in roles {
            #expect(readValue(VocabularyText.parse(text, as: Role.self)) == role, "\(text)")
        }
        #expect(readValue(VocabularyText.parse("enemy", as: Stance.self)) == .opponent)
        #expect(readValue(VocabularyText.parse("à confirmer", as: ProviderStatus.self)) == .rumoured)
    }

    @Test func `an unknown word proposes the nearest and lists a short vocabulary`() {
        let role = refusedValue(VocabularyText.parse("budget_hodler", as: Role.self))
        #expect(role?.message.en == "unknown role 'budget_hodler'")
        #expect(role?.message.fr == "rôle inconnu « budget_hodler »")
        #expect(role?.label?.en == "did you mean 'budget_holder'?")
        #expect(role?.help == nil)
        let stance = refusedValue(VocabularyText.parse("suporter", as: Stance.self))
        #expect(stance?.message.fr == "position inconnue « suporter »")
        #expect(stance?.label?.en == "did you mean 'supporter'?")
        let all = "write 'advocate', 'supporter', 'neutral', 'skeptic' or 'opponent'"
        #expect(stance?.help?.en == all)
        #expect(refusedValue(VocabularyText.parse("", as: Stance.self))?.message.en == "unknown stance ''")
    }

    @Test func `a stance among the roles and a role as a stance say where they belong`() {
        for word in ["Blocker", "Detractor", "Bloqueur", "opponent"] {
            let refused = refusedValue(VocabularyText.parse(word, as: Role.self))
            #expect(refused?.message.en == "'\(word)' is a stance, not a role")
            #expect(refused?.help?.en.hasPrefix("write 'stance: opponent'") == true)
        }
        let role = refusedValue(VocabularyText.parse("champion", as: Stance.self))
        #expect(role?.message.en == "'champion' is a role, not a stance")
        #expect(role?.help?.fr.contains("« roles: [champion] »") == true)
    }

    @Test func `relations are read by word and by label`() {
        let table: [(text: String, kind: RelationKind)] = [
            ("weak", .influences(.weak)), ("Forte", .influences(.strong)), ("influences", .influences(nil)),
            ("influence", .influences(nil)), ("mandates", .mandates), ("missionne", .mandates),
            ("met en relation", .introduces), ("fait confiance à", .trusts),
            ("conflicts_with", .conflictsWith), ("conflicts with", .conflictsWith),
        ]
        for (text, kind) in table { #expect(readValue(RelationKindText.parse(text)) == kind, "\(text)") }
        let refused = refusedValue(RelationKindText.parse("mandate"))
        #expect(refused?.message.en == "unknown relation 'mandate'")
        #expect(refused?.label?.en == "did you mean 'mandates'?")
        #expect(refused?.help?.en.hasSuffix("'introduces', 'trusts' or 'conflicts_with'") == true)
        let reporting = refusedValue(RelationKindText.parse("reports_to"))
        #expect(reporting?.code.rawValue == "reporting-line-as-relation")
    }
}
