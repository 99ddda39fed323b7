import Testing

@testable import DealmapCommands

/// When it is time to read again, look by look.
@Suite struct FileWatchTests {
    private func stamp(_ number: Int64) -> FileStamp {
        FileStamp(device: 1, inode: 2, size: number, modified: number, changed: number)
    }

    /// Looks at a map alone, and reads it whenever that is due.
    private func reads(_ looks: [FileStamp?], from start: FileStamp?) -> [Int] {
        var watch = FileWatch([start])
        return looks.enumerated().filter { _, look in
            guard watch.isDue([look]) else { return false }
            watch.willRead([look])
            return true
        }
        .map(\.offset)
    }

    @Test func `a change counts once two looks find the same, and once`() {
        #expect(reads([stamp(1), stamp(1)], from: stamp(1)).isEmpty)
        #expect(reads([stamp(2), stamp(2), stamp(2), stamp(2)], from: stamp(1)) == [1])
        #expect(reads([stamp(2), stamp(3), stamp(4), stamp(4), stamp(4)], from: stamp(1)) == [3])
        #expect(reads([stamp(2), stamp(2), stamp(3), stamp(3)], from: stamp(1)) == [1, 3])
    }

    @Test func `what is as it was when it was read is no change`() {
        #expect(reads([stamp(2), stamp(1), stamp(1)], from: stamp(1)).isEmpty)
    }

    @Test func `a file that is replaced is read once, however long the way`() {
        #expect(reads([nil, stamp(2), stamp(2), stamp(2)], from: stamp(1)) == [2])
        #expect(reads([nil, nil, nil, stamp(2), stamp(2)], from: stamp(1)) == [4])
    }

    @Test func `a file that stays away is told once, and read when it comes back`() {
        let gone = [FileStamp?](repeating: nil, count: FileWatch.patience + 5)
        #expect(reads(gone, from: stamp(1)) == [FileWatch.patience - 1])
        let back = gone + [stamp(1), stamp(1), stamp(1)]
        #expect(reads(back, from: stamp(1)) == [FileWatch.patience - 1, gone.count + 1])
    }

    @Test func `what governs the map counts as the map does, there or not`() {
        var watch = FileWatch([stamp(1), nil])
        let found = [[stamp(1), nil], [stamp(1), stamp(5)], [stamp(1), stamp(5)]].map { watch.isDue($0) }
        #expect(found == [false, false, true])
        watch.willRead([stamp(1), stamp(5)])
        let later = [[stamp(1), stamp(5)], [stamp(1), nil], [stamp(1), nil]].map { watch.isDue($0) }
        #expect(later == [false, false, true], "that there is none any more is told without waiting")
    }
}
