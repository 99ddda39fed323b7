/// A made-up map as text, as large as wanted: people in teams, meetings with what was heard, relations.
enum ExampleText {
    /// A map of about this many bytes for each person, so that 3,300 people make 3 MB.
    static func map(people count: Int) -> String {
        var lines = [
            "dealmap: 1", "account: Example of \(count)", "language: en", "as_of: 2025-06-01", "people:",
        ]
        for number in 0..<count { lines += person(number) }
        lines.append("us:")
        lines.append("  seller: { name: Somebody, title: Sales }")
        lines.append("relations:")
        for number in stride(from: 0, to: count - 1, by: 5) {
            lines.append("  - p\(number) -> p\(number + 1): influences")
        }
        lines.append("log:")
        for number in 0..<count { lines += meeting(number) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let stances = ["advocate", "supporter", "neutral", "skeptic"]
    private static let roles = ["user", "evaluator", "influencer", "gatekeeper"]

    private static func person(_ number: Int) -> [String] {
        var lines = [
            "  p\(number):",
            "    name: Person Number \(number)",
            "    title: Head of something that matters   # as the organisation chart of last spring says",
            "    unit: Unit \(number % 40)",
            "    roles: [\(roles[number % 4])?, \(roles[(number + 1) % 4]) @seller]",
            "    stance: \(stances[number % 4]) @seller",
            "    wants: a tool that saves the team the two days it now spends on each report, every month",
        ]
        if number > 0 {
            lines.append(
                "    reports_to: { is: p\((number - 1) / 8), from: seller, date: 2025-03-12, basis: stated }"
            )
        }
        return lines
    }

    private static func meeting(_ number: Int) -> [String] {
        [
            "  - id: m\(number)",
            "    date: 2025-0\(number % 5 + 1)-\(10 + number % 18)",
            "    with: p\(number)",
            "    by: seller",
            "    notes: >",
            "      We went through the numbers of the last year together. Nobody had asked before what the reports",
            "      cost, and the answer was two days a month for each of four people, which nobody liked to hear.",
            "    heard:",
            "      - quote: \"We would buy it tomorrow, if it were only up to us: the décision n'est pas ici.\"",
            "        says: p\(number)",
            "        flag: amber",
        ]
    }
}
