import Graphs

/// How many sets there are.
public struct VoiceSetCount: Sendable, Hashable {
    /// The number, or one that they are more than: a one with 38 zeros.
    public let number: UInt128
    /// Whether there are exactly so many.
    public let isExact: Bool

    init(_ count: SetCount) {
        switch count {
        case .exact(let number): (self.number, isExact) = (number, true)
        case .moreThan(let number): (self.number, isExact) = (number, false)
        }
    }
}
