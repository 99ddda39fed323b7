import StakeholderModel

/// Numbers that look random and are the same for the same seed on every machine
/// (Guy Steele, Doug Lea and Christine Flood, "Fast splittable pseudorandom number generators", 2014).
struct RandomNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below a limit.
    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of some values, each as often as it stands there.
    mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
        let number = below(others.count + 1)
        return number == 0 ? first : others[number - 1]
    }

    /// Some of a list, in a random order.
    mutating func some<Value>(_ range: ClosedRange<Int>, of values: [Value]) -> [Value] {
        Array(values.shuffled(using: &self).prefix(Int.random(in: range, using: &self)))
    }

    /// A value, most often simply known, sometimes assumed.
    mutating func fact<Value>(_ value: Value) -> Fact<Value> {
        chance(20) ? .assumed(value, .none) : .known(value)
    }
}
