import DecisionAnalysis

extension Strength {
    /// The strength in tenths, 1 to 10, rounded: every factor of the table is one of these exactly.
    ///
    /// A strength can be multiplied and compared, and no more. Between two neighbouring tenths lies always a
    /// fraction made of powers of 2 and 5 alone, and whether a strength is above it is one comparison of products.
    var tenths: Int {
        1 + Strength.fractionsBetweenTenths.count { isAbove(powerOfTwo: $0.two, powerOfFive: $0.five) }
    }

    /// 1/8, 1/4, 8/25, 256/625, 64/125, 16/25, 25/32, 512/625, 125/128.
    private static let fractionsBetweenTenths: [(two: Int, five: Int)] = [
        (-3, 0), (-2, 0), (3, -2), (8, -4), (6, -3), (4, -2), (-5, 2), (9, -4), (-7, 3),
    ]

    private func isAbove(powerOfTwo two: Int, powerOfFive five: Int) -> Bool {
        let denominator = Strength.power(.half, max(0, two)) * Strength.power(.fifth, max(0, five))
        let numerator = Strength.power(.half, max(0, -two)) * Strength.power(.fifth, max(0, -five))
        return self * denominator > numerator
    }

    private static func power(_ base: Strength, _ exponent: Int) -> Strength {
        (0..<exponent).reduce(Strength.full) { product, _ in product * base }
    }
}
