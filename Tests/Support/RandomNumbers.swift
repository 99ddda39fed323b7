/// Numbers that look random and are the same for the same seed on every machine
/// (Guy Steele, Doug Lea and Christine Flood, "Fast splittable pseudorandom number generators", 2014).
public struct RandomNumbers: RandomNumberGenerator {
    private var state: UInt64

    /// Numbers that follow from a seed alone.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True so many times in a hundred.
    public mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    /// One of some values, each as often as it stands there; the only one of a single value.
    public mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
        let number = Int.random(in: 0...others.count, using: &self)
        return number == 0 ? first : others[number - 1]
    }

    /// Some of a list, in a random order.
    public mutating func some<Value>(_ range: ClosedRange<Int>, of values: [Value]) -> [Value] {
        Array(values.shuffled(using: &self).prefix(Int.random(in: range, using: &self)))
    }

    /// A number of a range.
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
