/// Numbers that look random and are the same for the same seed on every machine
/// (Guy Steele, Doug Lea and Christine Flood, "Fast splittable pseudorandom number generators", 2014).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    /// One of some values.
    mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
        let number = Int.random(in: 0...others.count, using: &self)
        return number == 0 ? first : others[number - 1]
    }

    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Some of a list, in a random order.
    mutating func some(_ range: ClosedRange<Int>, of values: [String]) -> [String] {
        Array(values.shuffled(using: &self).prefix(number(range)))
    }
}
