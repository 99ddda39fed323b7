extension SetTableCase {
    /// Which gates count, and whose voice is whose.
    static let gates = [
        SetTableCase(
            "one decider is enough and can block",
            winning: ["ada"],
            blocking: ["ada"],
            map: """
                people: { ada: {} }
                gates: { sig: { kind: signature, decided_by: ada } }
                """
        ),
        SetTableCase(
            "a person is one voice for the whole deal",
            winning: ["ada ben"],
            blocking: ["ada", "ben"],
            map: """
                people: { ada: {}, ben: {} }
                gates: { legal: { decided_by: ada }, sig: { decided_by: { all: [ada, ben] } } }
                """
        ),
        SetTableCase(
            "two unknown deciders are two voices, even at one gate",
            winning: ["board#0 board#1 sig#0"],
            blocking: ["board#0", "board#1", "sig#0"],
            map: """
                gates: { board: { decided_by: { all: [unknown, unknown] } }, sig: { decided_by: unknown } }
                """
        ),
        SetTableCase(
            "a veto holder has to not object",
            winning: ["ada cyd", "ben cyd"],
            blocking: ["cyd", "ada ben"],
            map: """
                people: { ada: {}, ben: {}, cyd: {} }
                gates: { sig: { decided_by: { any: [ada, ben] }, vetoed_by: [cyd] } }
                """
        ),
        SetTableCase(
            "passed and advisory gates take no voice; an assumed passing does",
            winning: ["ada cyd"],
            blocking: ["cyd", "ada"],
            map: """
                people: { ada: {}, ben: {}, cyd: {}, dov: {} }
                gates:
                  need: { decided_by: ben, status: passed }
                  board: { decided_by: dov, advisory: yes }
                  legal: { decided_by: cyd, status: passed? }
                  sig: { decided_by: ada }
                """
        ),
        SetTableCase(
            "a refused gate has to be reopened first; the sets are those of then",
            winning: ["ada ben"],
            blocking: ["ben", "ada"],
            refused: ["legal"],
            map: """
                people: { ada: {}, ben: {} }
                gates: { legal: { decided_by: ben, status: refused }, sig: { decided_by: ada } }
                """
        ),
        SetTableCase(
            "a refused advisory gate does not count",
            winning: ["ada"],
            blocking: ["ada"],
            map: """
                people: { ada: {}, ben: {} }
                gates: { legal: { decided_by: ben, advisory: yes, status: refused }, sig: { decided_by: ada } }
                """
        ),
        SetTableCase(
            "a budget has a gate of its own, whoever allocates it",
            winning: ["ada allocation of plan#0"],
            blocking: ["ada", "allocation of plan#0"],
            map: """
                people: { ada: {} }
                budgets: { plan: { allocated_by: unknown } }
                gates: { sig: { decided_by: ada } }
                """
        ),
        SetTableCase(
            "a gate that draws on the budget is its allocation, and the budget says who decides",
            winning: ["ada ben"],
            blocking: ["ben", "ada"],
            map: """
                people: { ada: {}, ben: {} }
                budgets: { plan: { allocated_by: ben }, other: { allocated_by: ada, used: no } }
                gates: { board: { kind: committee, draws_on: [plan] }, sig: { decided_by: ada } }
                """
        ),
        SetTableCase(
            "a gate above an amount exists only when the ask is above it",
            winning: ["ada"],
            blocking: ["ada"],
            map: """
                people: { ada: {}, ben: {} }
                currency: EUR
                offers: { o: { price: 5000 } }
                gates: { board: { decided_by: ben, above: 10000 }, sig: { decided_by: ada } }
                """
        ),
        SetTableCase(
            "with no open gate nothing is needed and nothing blocks",
            winning: [""],
            blocking: [],
            map: "gates: { need: { status: passed } }"
        ),
    ]
}
