/// A stretch of a text that gives way to another text.
struct Splice: Hashable {
    /// The stretch, in bytes; empty where something only comes.
    let range: Range<Int>
    let text: String

    init(_ range: Range<Int>, _ text: String = "") {
        self.range = range
        self.text = text
    }

    init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}

extension [Splice] {
    /// The splices in the order of the text, each made as small as its ends allow; `nil` when two overlap.
    ///
    /// Splices at one offset keep the order in which they were made.
    func ordered(in bytes: [UInt8]) -> [Splice]? {
        let sorted = enumerated().sorted { left, right in
            (left.element.range.lowerBound, left.offset) < (right.element.range.lowerBound, right.offset)
        }
        .map(\.element)
        for (splice, next) in zip(sorted, sorted.dropFirst())
        where splice.range.upperBound > next.range.lowerBound {
            return nil
        }
        return sorted.map { $0.smallest(in: bytes) }.filter { !$0.range.isEmpty || !$0.text.isEmpty }
    }

    /// The text with the splices made, which have to be in order.
    func applied(to bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + reduce(0) { $0 + $1.text.utf8.count })
        var offset = 0
        for splice in self {
            result += bytes[offset..<splice.range.lowerBound]
            result += splice.text.utf8
            offset = splice.range.upperBound
        }
        return String(decoding: result + bytes[offset...], as: UTF8.self)
    }
}

extension Splice {
    /// The splice without what is the same before and after, cut between characters.
    fileprivate func smallest(in bytes: [UInt8]) -> Splice {
        let old = bytes[range]
        let new = Array(text.utf8)
        var start = zip(old, new).prefix { $0 == $1 }.count
        while start > 0, !startsCharacter(new, start) || !startsCharacter(Array(old), start) { start -= 1 }
        let limit = Swift.min(old.count, new.count) - start
        var end = zip(old.reversed(), new.reversed()).prefix(limit).prefix { $0 == $1 }.count
        while end > 0, !startsCharacter(new, new.count - end) { end -= 1 }
        let middle = String(decoding: new[start..<new.count - end], as: UTF8.self)
        return Splice(range.lowerBound + start..<range.upperBound - end, middle)
    }

    private func startsCharacter(_ bytes: [UInt8], _ offset: Int) -> Bool {
        offset >= bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
