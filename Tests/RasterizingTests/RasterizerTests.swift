import Rasterizing
import Testing

@Suite struct RasterizerTests {
    private static let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">
        <rect width="40" height="20" fill="#ff0000"/><text x="2" y="12" font-size="8">Word</text></svg>
        """
    private static let size = (width: 40.0, height: 20.0)

    @Test(arguments: [1.0, 2, 2.5]) func `a PNG has the size of the picture times the scale`(scale: Double)
        throws
    {
        let png = try Rasterizer.png(Self.svg, size: Self.size, scale: scale)
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(number(in: png, at: 16) == Int(40 * scale) && number(in: png, at: 20) == Int(20 * scale))
    }

    @Test func `a PDF has one page of three quarters of a point for each pixel, with its title`() throws {
        let pdf = try Rasterizer.pdf(Self.svg, title: "Deal", date: "2025-03-12")
        let text = String(decoding: pdf, as: UTF8.self)
        #expect(text.hasPrefix("%PDF-"))
        #expect(text.contains("/MediaBox [ 0 0 30 15 ]"))
        #expect(text.contains("(Deal)") && text.contains("20250312000000"))
    }

    @Test func `the same picture gives the same bytes`() throws {
        let one = try Rasterizer.pdf(Self.svg, title: "Deal", date: "2025-03-12")
        #expect(try Rasterizer.pdf(Self.svg, title: "Deal", date: "2025-03-12") == one)
        let png = try Rasterizer.png(Self.svg, size: Self.size, scale: 1)
        #expect(try Rasterizer.png(Self.svg, size: Self.size, scale: 1) == png)
    }

    @Test func `too large a PNG is refused with the scale that fits`() throws {
        #expect(throws: RasterizingError.unfitSize(largestScale: 353.55)) {
            try Rasterizer.png(Self.svg, size: Self.size, scale: 1000)
        }
        let wide = (width: 40_000.0, height: 10.0)
        #expect(Rasterizer.largestScale(wide) == 0.81)
        #expect(throws: RasterizingError.self) { try Rasterizer.png(Self.svg, size: Self.size, scale: 0) }
    }

    @Test(arguments: ["", "<svg", "no picture", "<svg xmlns='http://www.w3.org/2000/svg'>"])
    func `what is no SVG is an error`(text: String) {
        #expect(throws: RasterizingError.self) { try Rasterizer.png(text, size: Self.size, scale: 1) }
        #expect(throws: RasterizingError.self) { try Rasterizer.pdf(text, title: "", date: "2025-03-12") }
    }

    @Test func `pictures are drawn at once from many places`() async {
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<24 {
                group.addTask { (try? Rasterizer.png(Self.svg, size: Self.size, scale: 4).count) ?? 0 }
            }
            var sizes: Set<Int> = []
            for await size in group { sizes.insert(size) }
            #expect(sizes.count == 1 && !sizes.contains(0))
        }
    }

    private func number(in bytes: [UInt8], at position: Int) -> Int {
        bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
