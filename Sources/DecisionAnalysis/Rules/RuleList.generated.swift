// Generated from the files of Sources/DecisionAnalysis/Rules by `make generate`. Do not edit.

/// Every rule, in the order of the codes.
let allRules: [any Rule.Type] = [
    AUT001.self,
    AUT002.self,
    AUT003.self,
    BUD001.self,
    BUD002.self,
    BUD003.self,
    CMP001.self,
    CMP002.self,
    COV001.self,
    COV002.self,
    COV004.self,
    OFF001.self,
    PTH001.self,
    PTH002.self,
    SIG001.self,
    SIG002.self,
    THR001.self,
    TIM001.self,
]
