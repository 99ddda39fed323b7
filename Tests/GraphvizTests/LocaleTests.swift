import Graphviz
import Layout
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Graphviz writes numbers as the locale of the C library has them: `27,5` in French.
@Suite struct LocaleTests {
    #if canImport(Darwin)
        private static let numericMask = LC_NUMERIC_MASK
    #else
        // What the macro of the C library says, which Swift cannot read.
        private static let numericMask: Int32 = 1 << LC_NUMERIC
    #endif

    private static var haveFrench: Bool {
        guard let locale = unsafe newlocale(numericMask, "fr_FR.UTF-8", nil) else { return false }
        unsafe freelocale(locale)
        return true
    }

    @Test(.enabled(if: haveFrench, "the French locale is not installed"))
    func `a French locale changes nothing`() async {
        // In a process of its own, because a locale is set for a whole process.
        await #expect(processExitsWith: .success) {
            let skeletons = try (UInt64(1)..<21).map { try RandomSkeleton.make(seed: $0, upTo: 30) }
            let expected = try skeletons.map { try GraphvizLayoutEngine().place($0) }
            try #require(unsafe setlocale(LC_ALL, "fr_FR.UTF-8") != nil)
            let placements = try skeletons.map { try GraphvizLayoutEngine().place($0) }
            #expect(placements == expected)
            // Positions with a fraction are what a comma would break.
            #expect(placements.contains { $0.boxes.contains { $0.midY != $0.midY.rounded() } })
        }
    }
}
