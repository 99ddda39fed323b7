/// The mark with which some editors start a file, and by which its encoding can be told.
enum ByteOrderMark {
    private static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// The longer ones first: that of UTF-32 starts as that of UTF-16 does.
    private static let others: [[UInt8]] = [
        [0xFF, 0xFE, 0x00, 0x00], [0x00, 0x00, 0xFE, 0xFF], [0xFF, 0xFE], [0xFE, 0xFF],
    ]

    /// The bytes without their mark. In the other encodings an ASCII letter is itself among zero bytes, which is
    /// all that is needed to find a key.
    static func readable(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        if bytes.starts(with: utf8) { return bytes.dropFirst(utf8.count) }
        guard let mark = others.first(where: bytes.starts(with:)) else { return bytes[...] }
        return bytes.dropFirst(mark.count).filter { $0 != 0 }[...]
    }
}
