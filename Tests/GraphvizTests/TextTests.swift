import Testing

@testable import Graphviz

@Suite struct TextTests {
    @Test func `lengths are rounded up and written with a point`() {
        #expect(Inches.text(wholePoints: 0) == "0.0")
        #expect(Inches.text(wholePoints: 35.2) == "0.5")
        #expect(Inches.text(evenPoints: 35) == "0.5")
        #expect(Inches.text(evenPoints: 0.1) == "0.027777777777777776")
    }

    @Test func `positions have exactly the numbers that are expected`() {
        #expect(PositionText.numbers("27.5,-18", count: 2) == [27.5, -18])
        #expect(PositionText.numbers("0,0,1e+05,7", count: 4) == [0, 0, 100_000, 7])
        for text in ["", "1", "1,2,3", "1,x", "1,nan", "1,inf", "27,5,18"] {
            #expect(PositionText.numbers(text, count: 2) == nil)
        }
        #expect(PositionText.numbers(nil, count: 2) == nil)
    }

    @Test func `the corners of a drawing are those of its first polygon`() throws {
        let drawing = "c 7 -#000000 p 4 88 180.25 8 180.25 8 144 88 144 "
        let corners = try #require(PositionText.corners(drawing))
        #expect(corners.x == [88, 8, 8, 88])
        #expect(corners.y == [180.25, 180.25, 144, 144])
        for text in ["", "c 7 -#000000", "p", "p 0", "p 2 1 2 3", "p 1 x 2"] {
            #expect(PositionText.corners(text) == nil)
        }
    }
}
