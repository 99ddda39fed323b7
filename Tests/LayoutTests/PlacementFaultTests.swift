import Layout
import Testing

/// The faults by which other tests judge engines have to be found themselves.
@Suite struct PlacementFaultTests {
    private func skeleton() throws -> Skeleton {
        try Skeleton(
            boxes: Array(repeating: Skeleton.Box(width: 10, height: 10), count: 3),
            frames: [Skeleton.Frame(members: [0], margin: 2)],
            sameRank: [[1, 2]],
            boxGap: 5,
            rankGap: 5
        )
    }

    /// A right placement, changed.
    private func faults(_ change: (inout [Rectangle], inout [Rectangle]) -> Void) throws -> [String] {
        var boxes = [2, 20, 35].map { Rectangle(x: $0, y: 2, width: 10, height: 10) }
        var frames = [Rectangle(x: 0, y: 0, width: 14, height: 14)]
        change(&boxes, &frames)
        let placement = Placement(boxes: boxes, frames: frames, size: .init(width: 45, height: 14))
        return placement.faults(against: try skeleton())
    }

    @Test func `a right placement has no fault`() throws {
        #expect(try faults { _, _ in } == [])
    }

    @Test func `each broken promise is a fault`() throws {
        #expect(try faults { boxes, _ in boxes.removeLast() } == ["there are 2 boxes and 1 frames"])
        #expect(try faults { boxes, _ in boxes[2].width = 9 } == ["box 2 was resized"])
        #expect(try faults { boxes, _ in boxes[2].x = 29 } == ["boxes 1 and 2 overlap"])
        #expect(try faults { boxes, _ in boxes[2].y = 3 } == ["group 0 is not on one rank"])
        #expect(try faults { boxes, _ in boxes[2].x = 36 }.count == 1)
        #expect(try faults { boxes, _ in boxes[0].x = 3 }.count == 1)
        #expect(
            try faults { _, frames in frames[0].width = 21 } == [
                "box 1 overlaps frame 0, of which it is no member"
            ]
        )
    }

    @Test func `an error of an engine is a sentence`() {
        #expect(
            LayoutError.tooLarge(boxes: 6_000, limit: 5_000).description
                == "the picture has 6000 boxes, and the layout engine takes at most 5000"
        )
        let errors: [LayoutError] = [
            .unavailable(reason: "x"), .refused(reason: "x"), .incomplete(reason: "x"),
        ]
        #expect(Set(errors.map(\.description)).count == 3)
        #expect(errors.allSatisfy { $0.description.hasSuffix(": x") })
    }
}
