extension Placement {
    /// What a placement promises and does not keep, in English sentences; empty when all is well. It is for
    /// tests of engines and of pictures.
    ///
    /// - Complexity: the square of the number of boxes and frames.
    package func faults(against skeleton: Skeleton) -> [String] {
        guard boxes.count == skeleton.boxes.count, frames.count == skeleton.frames.count else {
            return ["there are \(boxes.count) boxes and \(frames.count) frames"]
        }
        return sizeFaults(skeleton) + extentFaults() + overlapFaults() + frameFaults(skeleton)
            + rankFaults(skeleton)
    }

    /// Computed positions are compared to a hundredth of a point.
    private static let tolerance = 0.01

    private func sizeFaults(_ skeleton: Skeleton) -> [String] {
        skeleton.boxes.indices.compactMap { index in
            let (asked, placed) = (skeleton.boxes[index], boxes[index])
            let isKept = asked.width == placed.width && asked.height == placed.height
            return isKept ? nil : "box \(index) was resized"
        }
    }

    private func extentFaults() -> [String] {
        let whole = Rectangle(x: 0, y: 0, width: size.width, height: size.height)
        return (boxes + frames).compactMap { rectangle in
            whole.contains(rectangle) ? nil : "\(rectangle) is outside of \(size)"
        }
    }

    private func overlapFaults() -> [String] {
        Self.overlaps(boxes).map { "boxes \($0) and \($1) overlap" }
            + Self.overlaps(frames).map { "frames \($0) and \($1) overlap" }
    }

    private func frameFaults(_ skeleton: Skeleton) -> [String] {
        skeleton.frames.enumerated().flatMap { index, frame in
            let members = Set(frame.members)
            let inside = frames[index].grown(by: Self.tolerance - frame.margin)
            return boxes.indices.compactMap { box -> String? in
                if members.contains(box) {
                    return inside.contains(boxes[box])
                        ? nil : "box \(box) is not inside its frame \(index), with its margin"
                }
                let isClear = !Self.overlap(boxes[box], frames[index])
                return isClear ? nil : "box \(box) overlaps frame \(index), of which it is no member"
            }
        }
    }

    private func rankFaults(_ skeleton: Skeleton) -> [String] {
        skeleton.sameRank.enumerated().compactMap { index, group in
            let middles = group.map {
                skeleton.direction == .topToBottom ? boxes[$0].midY : boxes[$0].midX
            }
            let spread = (middles.max() ?? 0) - (middles.min() ?? 0)
            return spread <= Self.tolerance ? nil : "group \(index) is not on one rank"
        }
    }

    private static func overlaps(_ rectangles: [Rectangle]) -> [(Int, Int)] {
        rectangles.indices.flatMap { first in
            rectangles.indices.dropFirst(first + 1).compactMap { second in
                overlap(rectangles[first], rectangles[second]) ? (first, second) : nil
            }
        }
    }

    private static func overlap(_ first: Rectangle, _ second: Rectangle) -> Bool {
        min(first.maxX, second.maxX) - max(first.x, second.x) > tolerance
            && min(first.maxY, second.maxY) - max(first.y, second.y) > tolerance
    }
}
