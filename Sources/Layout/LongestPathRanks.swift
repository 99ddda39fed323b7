/// The rank of each box by the longest path of constraining edges that leads to it.
package enum LongestPathRanks {
    /// The ranks, from 0 on. Boxes of one group share a rank; where edges go round in a circle, the box that
    /// comes first in the skeleton comes first.
    package static func ranks(of skeleton: Skeleton) -> [Int] {
        let leader = leaders(of: skeleton)
        var edgesFrom = [[Skeleton.Edge]](repeating: [], count: leader.count)
        var waiting = [Int](repeating: 0, count: leader.count)
        for edge in skeleton.edges where edge.isConstraining && leader[edge.from] != leader[edge.to] {
            edgesFrom[leader[edge.from]].append(edge)
            waiting[leader[edge.to]] += 1
        }
        let rank = ranks(edgesFrom: edgesFrom, leader: leader, waiting: waiting)
        return leader.map { rank[$0] }
    }

    /// How many ranks the edges of a skeleton pass without stopping there: what a layout has to keep clear
    /// for them, and the measure of its cost.
    package static func passages(of skeleton: Skeleton) -> Int {
        let ranks = ranks(of: skeleton)
        return skeleton.edges.reduce(0) { sum, edge in
            edge.isConstraining ? sum + max(0, abs(ranks[edge.to] - ranks[edge.from]) - 1) : sum
        }
    }

    /// A group of one rank acts as one: it is known by its first box.
    private static func leaders(of skeleton: Skeleton) -> [Int] {
        var leader = Array(skeleton.boxes.indices)
        for group in skeleton.sameRank {
            for box in group { leader[box] = group.first ?? box }
        }
        return leader
    }

    private static func ranks(
        edgesFrom: [[Skeleton.Edge]],
        leader: [Int],
        waiting: [Int]
    ) -> [Int] {
        var waiting = waiting
        var rank = [Int](repeating: 0, count: leader.count)
        var isDone = [Bool](repeating: false, count: leader.count)
        var ready = leader.indices.filter { waiting[$0] == 0 }
        for box in leader.indices {
            while let next = ready.popLast() {
                isDone[next] = true
                for edge in edgesFrom[next] where !isDone[leader[edge.to]] {
                    let target = leader[edge.to]
                    rank[target] = max(rank[target], rank[next] + edge.minimumLength)
                    waiting[target] -= 1
                    if waiting[target] == 0 { ready.append(target) }
                }
            }
            // Only circles are left: the first box of them comes first.
            if !isDone[box] { ready.append(box) }
        }
        return rank
    }
}
