import Graphs

/// How strong a route is: an exact product of the design's factors, all of them products of 2, 3, 5 and 7.
///
/// A strength orders routes; it is never a probability, and people read it as strong, medium or weak.
public struct Strength: Sendable, Hashable {
    /// The exponents of 2, 3, 5 and 7.
    private let exponents: SIMD4<Int32>

    private init(_ exponents: SIMD4<Int32>) { self.exponents = exponents }

    /// So many tenths, for 1 to 10: every factor of the design is one.
    init(tenths: Int) {
        let ten = SIMD4<Int32>(1, 0, 1, 0)
        switch tenths {
        case 1: self.init(SIMD4(0, 0, 0, 0) &- ten)
        case 2: self.init(SIMD4(1, 0, 0, 0) &- ten)
        case 3: self.init(SIMD4(0, 1, 0, 0) &- ten)
        case 4: self.init(SIMD4(2, 0, 0, 0) &- ten)
        case 5: self.init(SIMD4(0, 0, 1, 0) &- ten)
        case 6: self.init(SIMD4(1, 1, 0, 0) &- ten)
        case 7: self.init(SIMD4(0, 0, 0, 1) &- ten)
        case 8: self.init(SIMD4(3, 0, 0, 0) &- ten)
        case 9: self.init(SIMD4(0, 2, 0, 0) &- ten)
        default: self.init(SIMD4(0, 0, 0, 0))
        }
    }

    /// The strength of nothing in the way: the product of no factor.
    public static let full = Strength(SIMD4(0, 0, 0, 0))
    /// One half: what an assumed hop loses, and from where a route is called strong.
    public static let half = Strength(tenths: 5)
    /// One fifth: from where a route is called medium.
    public static let fifth = Strength(tenths: 2)

    /// The strength of one part after the other.
    public static func * (left: Strength, right: Strength) -> Strength {
        Strength(left.exponents &+ right.exponents)
    }

    /// The strength in tenths, rounded, for showing the factors of the table: each is so many tenths exactly.
    public var tenths: Int {
        let value = zip([2.0, 3.0, 5.0, 7.0], 0..<4).reduce(10.0) { product, prime in
            let exponent = Int(exponents[prime.1])
            let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * prime.0 }
            return exponent < 0 ? product / power : product * power
        }
        return Int(value.rounded())
    }

    /// How people read it.
    public var level: Level {
        if self >= .half { return .strong }
        return self >= .fifth ? .medium : .weak
    }

    /// How people read a strength.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        case weak
        case medium
        case strong
    }
}

extension Strength: Comparable {
    /// Orders from weak to strong, exactly: equal products have equal exponents, and different ones are compared
    /// by logarithms, or by the whole numbers themselves where logarithms are too close to tell.
    public static func < (left: Strength, right: Strength) -> Bool {
        let difference = right.exponents &- left.exponents
        guard difference != SIMD4(0, 0, 0, 0) else { return false }
        let logarithm = zip(primeLogarithms, 0..<4).reduce(0.0) { $0 + $1.0 * Double(difference[$1.1]) }
        if abs(logarithm) > 1e-6 { return logarithm > 0 }
        return WholeProduct(difference, sign: -1) < WholeProduct(difference, sign: 1)
    }

    /// The natural logarithms of 2, 3, 5 and 7.
    private static let primeLogarithms = [
        0.693_147_180_559_945_3, 1.098_612_288_668_109_8, 1.609_437_912_434_100_3, 1.945_910_149_055_313_2,
    ]
}

/// The product of the primes 2, 3, 5 and 7 with the exponents of one sign, as digits of base 2^32.
private struct WholeProduct {
    private var digits: [UInt32] = [1]

    init(_ exponents: SIMD4<Int32>, sign: Int32) {
        for (position, prime) in [2, 3, 5, 7].enumerated() {
            let count = max(0, Int(exponents[position]) * Int(sign))
            for _ in 0..<count { multiply(by: UInt64(prime)) }
        }
    }

    private mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for position in digits.indices {
            let product = UInt64(digits[position]) * factor + carry
            digits[position] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry > 0 { digits.append(UInt32(truncatingIfNeeded: carry)) }
    }

    static func < (left: WholeProduct, right: WholeProduct) -> Bool {
        guard left.digits.count == right.digits.count else { return left.digits.count < right.digits.count }
        return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
    }
}

/// A strength seen as a cost: the stronger, the cheaper, and strengths multiply along a route.
struct StrengthCost: PathCost, Hashable {
    let strength: Strength

    static let zero = StrengthCost(strength: .full)

    static func + (left: StrengthCost, right: StrengthCost) -> StrengthCost {
        StrengthCost(strength: left.strength * right.strength)
    }

    static func < (left: StrengthCost, right: StrengthCost) -> Bool { left.strength > right.strength }
}
