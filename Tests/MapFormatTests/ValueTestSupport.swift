import StakeholderModel
import Testing

@testable import MapFormat

/// The English message of a refusal; `nil` when the text was accepted.
func refusalMessage<Value>(_ result: Result<Value, ValueProblem>) -> String? {
    if case .failure(let problem) = result { problem.message.en } else { nil }
}

/// The value that was read; `nil` when the text was refused.
func readValue<Value>(_ result: Result<Value, ValueProblem>) -> Value? { try? result.get() }

/// The problem of a refusal; `nil` when the text was accepted.
func refusedValue<Value>(_ result: Result<Value, ValueProblem>) -> ValueProblem? {
    if case .failure(let problem) = result { problem } else { nil }
}

/// A small generator of its own, so that a failing text can be found again by its seed.
struct ValueTestGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
