/// The rank of each box by the longest path of constraining edges that leads to it.
enum LongestPathRanks {
    /// The ranks, from 0 on. Boxes of one group share a rank; where edges go round in a circle, the box that
    /// comes first in the skeleton comes first.
    static func ranks(of skeleton: Skeleton) -> [Int] {
        // A group of one rank acts as one: it is known by its first box.
        var leader = Array(skeleton.boxes.indices)
        for group in skeleton.sameRank {
            for box in group { leader[box] = group.first ?? box }
        }
        var edgesFrom = [[Skeleton.Edge]](repeating: [], count: leader.count)
        var waiting = [Int](repeating: 0, count: leader.count)
        for edge in skeleton.edges where edge.isConstraining && leader[edge.from] != leader[edge.to] {
            edgesFrom[leader[edge.from]].append(edge)
            waiting[leader[edge.to]] += 1
        }
        var rank = [Int](repeating: 0, count: leader.count)
        var isDone = [Bool](repeating: false, count: leader.count)
        var ready = leader.indices.filter { waiting[$0] == 0 }
        var firstOpen = 0
        while true {
            while let box = ready.popLast() {
                isDone[box] = true
                for edge in edgesFrom[box] where !isDone[leader[edge.to]] {
                    let target = leader[edge.to]
                    rank[target] = max(rank[target], rank[box] + edge.minimumLength)
                    waiting[target] -= 1
                    if waiting[target] == 0 { ready.append(target) }
                }
            }
            while firstOpen < isDone.count, isDone[firstOpen] { firstOpen += 1 }
            guard firstOpen < isDone.count else { break }
            ready.append(firstOpen)
        }
        return leader.map { rank[$0] }
    }
}
