import Findings

/// The invented stories of `Stories/`, each with a way to lose a deal of its own; one is as it should be.
extension StoryExpectation {
    static let all = purchases + publicPurchases + votes

    private static let purchases = [
        StoryExpectation(
            story: "payroll-software",
            found: [
                .init(.PTH001, "person:ciso"), .init(.CMP002, "provider:oldpay"), .init(.PTH002, "person:hr"),
            ],
            notFound: [
                .init(.PTH001, "person:hr"), .init(.CMP001, "providers"), .init(.BUD002, "budget:line"),
                .init(.THR001, "contacts"), .init(.AUT006, "person:hr"),
            ]
        ),
        StoryExpectation(
            story: "family-haulage",
            found: [.init(.CMP006, "person:owner")],
            notFound: [
                .init(.PTH001, "person:owner"), .init(.BUD002, "budget:fleet"), .init(.CMP001, "providers"),
                .init(.AUT003, "signature"), .init(.THR002, "contacts"),
            ]
        ),
        StoryExpectation(
            story: "bank-chatbot",
            found: [
                .init(.PTH007, "person:ceo"), .init(.CMP001, "providers"), .init(.AUT005, "gate:pilot"),
                .init(.BUD003, "budget:digital"),
            ],
            notFound: [
                .init(.PTH001, "person:coo"), .init(.AUT002, "person:arch"), .init(.AUT006, "person:coo"),
                .init(.BUD005, "budget:digital"), .init(.PTH005, "person:lab"),
            ]
        ),
        StoryExpectation(
            story: "insurer-renewal",
            found: [],
            notFound: [
                .init(.THR001, "contacts"), .init(.THR002, "contacts"), .init(.PTH001, "person:cfo"),
                .init(.PTH002, "person:claims"), .init(.BUD002, "budget:run"), .init(.CMP001, "providers"),
                .init(.AUT002, "person:cfo"), .init(.AUT003, "signature"), .init(.COV002, "roles"),
            ]
        ),
        StoryExpectation(
            story: "formation-managers",
            found: [
                .init(.BUD002, "budget:plan"), .init(.THR002, "person:drh"), .init(.CMP001, "providers"),
                .init(.PTH001, "person:cse"), .init(.COV004, "affected"),
            ],
            notFound: [
                .init(.PTH001, "person:drh"), .init(.THR001, "contacts"), .init(.PTH005, "person:cse"),
            ]
        ),
        StoryExpectation(
            story: "games-localisation",
            found: [
                .init(.THR001, "person:producer"), .init(.AUT006, "person:producer"),
                .init(.AUT002, "person:producer"), .init(.BUD002, "budget:title"),
            ],
            notFound: [.init(.CMP001, "providers"), .init(.PTH001, "person:producer")]
        ),
        StoryExpectation(
            story: "ferry-tickets",
            found: [
                .init(.PTH005, "person:vp-fin"), .init(.PTH005, "person:md"), .init(.PTH007, "person:chair"),
                .init(.CMP002, "provider:old"), .init(.PTH002, "person:it"), .init(.PTH003, "person:md"),
            ],
            notFound: [
                .init(.PTH005, "person:it"), .init(.CMP001, "providers"), .init(.BUD002, "budget:opex"),
            ]
        ),
    ]

    private static let publicPurchases = [
        StoryExpectation(
            story: "clinic-imaging",
            found: [
                .init(.CMP001, "providers"), .init(.PTH005, "person:daf"), .init(.BUD003, "budget:invest"),
            ],
            notFound: [
                .init(.PTH001, "person:daf"), .init(.PTH002, "person:radio"), .init(.BUD002, "budget:invest"),
                .init(.THR001, "contacts"),
            ]
        ),
        StoryExpectation(
            story: "port-cranes",
            found: [
                .init(.PTH001, "person:board"), .init(.PTH005, "person:union"),
                .init(.AUT004, "person:regulator"),
                .init(.PTH002, "person:safety"), .init(.PTH003, "person:director"),
            ],
            notFound: [
                .init(.BUD002, "budget:capex"), .init(.CMP001, "providers"), .init(.PTH005, "person:board"),
                .init(.AUT006, "person:board"),
            ]
        ),
        StoryExpectation(
            story: "university-microscope",
            found: [
                .init(.PTH001, "person:buyer"), .init(.PTH002, "person:prof"), .init(.PTH004, "person:dean"),
                .init(.PTH005, "person:dean"), .init(.THR004, "carriers"),
            ],
            notFound: [
                .init(.PTH005, "person:prof"), .init(.CMP001, "providers"), .init(.BUD002, "budget:grant"),
            ]
        ),
    ]

    private static let votes = [
        StoryExpectation(
            story: "city-lighting",
            found: [
                .init(.PTH001, "person:m2"), .init(.PTH001, "person:m7"), .init(.PTH006, "gate:vote"),
                .init(.BUD002, "budget:capital"), .init(.CMP002, "provider:utility"),
            ],
            notFound: [
                .init(.PTH001, "person:mayor"), .init(.PTH001, "person:m1"), .init(.COV003, "person:m1"),
                .init(.THR001, "contacts"),
            ]
        ),
        StoryExpectation(
            story: "wine-cooperative",
            found: [.init(.PTH006, "gate:council"), .init(.CMP005, "person:g2")],
            notFound: [
                .init(.PTH001, "person:g3"), .init(.PTH005, "person:g2"), .init(.BUD002, "budget:invest"),
                .init(.THR002, "contacts"), .init(.COV003, "person:g3"),
            ]
        ),
    ]
}
