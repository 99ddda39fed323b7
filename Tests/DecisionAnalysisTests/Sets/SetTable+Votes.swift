extension SetTableCase {
    /// Votes, their weights and their margins.
    static let votes = [
        SetTableCase(
            "two of three",
            winning: ["ada ben", "ada cyd", "ben cyd"],
            blocking: ["ada ben", "ada cyd", "ben cyd"],
            margins: [-1],
            map: """
                people: { ada: { stance: supporter }, ben: { stance: neutral }, cyd: {} }
                gates: { board: { decided_by: { at_least: 2, of: [ada, ben, cyd] } } }
                """
        ),
        SetTableCase(
            "a majority of four is three",
            winning: ["ada ben cyd", "ada ben dov", "ada cyd dov", "ben cyd dov"],
            blocking: ["ada ben", "ada cyd", "ada dov", "ben cyd", "ben dov", "cyd dov"],
            margins: [0],
            map: """
                people:
                  ada: { stance: supporter }
                  ben: { stance: advocate }
                  cyd: { stance: supporter? }
                  dov: { stance: opponent }
                gates: { board: { decided_by: { majority: [ada, ben, cyd, dov] } } }
                """
        ),
        SetTableCase(
            "a group weighs its count: three of five votes",
            winning: ["team"],
            blocking: ["team"],
            margins: [0],
            map: """
                people: { ada: {}, ben: {}, team: { count: 3, stance: supporter } }
                gates: { board: { decided_by: { majority: [ada, ben, team] } } }
                """
        ),
        SetTableCase(
            "a group of unknown count weighs one",
            winning: ["ada ben", "ada team", "ben team"],
            blocking: ["ada ben", "ada team", "ben team"],
            margins: [-1],
            map: """
                people: { ada: {}, ben: {}, team: { count: unknown, stance: supporter } }
                gates: { board: { decided_by: { majority: [ada, ben, team] } } }
                """
        ),
        SetTableCase(
            "a nested rule weighs one, whatever is in it",
            winning: ["ada ben", "ada cyd team", "ben cyd team"],
            blocking: ["ada ben", "ada cyd", "ada team", "ben cyd", "ben team"],
            margins: [0],
            map: """
                people:
                  ada: { stance: supporter }
                  ben: {}
                  cyd: { stance: advocate }
                  team: { count: 5, stance: supporter }
                gates: { board: { decided_by: { at_least: 2, of: [ada, ben, { all: [cyd, team] }] } } }
                """
        ),
        SetTableCase(
            "an unknown voter weighs one, and is nobody's friend",
            winning: ["ada ben", "ada board#2", "ben board#2"],
            blocking: ["ada ben", "ada board#2", "ben board#2"],
            margins: [0],
            map: """
                people: { ada: { stance: supporter }, ben: { stance: supporter } }
                gates: { board: { decided_by: { at_least: 2, of: [ada, ben, unknown] } } }
                """
        ),
        SetTableCase(
            "a person who votes at one gate and signs at another makes the vote easier",
            winning: ["ada ben", "ada cyd"],
            blocking: ["ada", "ben cyd"],
            margins: [-2],
            map: """
                people: { ada: {}, ben: {}, cyd: {} }
                gates:
                  board: { decided_by: { at_least: 2, of: [ada, ben, cyd] } }
                  sig: { decided_by: ada }
                """
        ),
        SetTableCase(
            "what is enough at one gate can be more than another needs",
            winning: ["ada ben", "ada cyd"],
            blocking: ["ada", "ben cyd"],
            map: """
                people: { ada: {}, ben: {}, cyd: {} }
                gates:
                  one: { decided_by: { any: [ada, ben] } }
                  two: { decided_by: { all: [ada, { any: [ben, cyd] }] } }
                """
        ),
    ]
}
