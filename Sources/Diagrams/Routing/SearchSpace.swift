/// What a search knows of every state of the grid; kept between searches, so that a search costs what it looks at and
/// not the size of the grid.
struct SearchSpace {
    private var costs: [Double] = []
    private var origins: [Int32] = []
    private var generations: [UInt32] = []
    private var generation: UInt32 = 0

    /// Forgets everything, and makes room for so many states.
    mutating func reset(stateCount: Int) {
        generation += 1
        let missing = stateCount - costs.count
        guard missing > 0 else { return }
        costs += [Double](repeating: 0, count: missing)
        origins += [Int32](repeating: -1, count: missing)
        generations += [UInt32](repeating: 0, count: missing)
    }

    /// The cheapest known cost of a state; infinite when it was never reached.
    func cost(of state: Int) -> Double { generations[state] == generation ? costs[state] : .infinity }

    /// Where the cheapest known way to a state comes from; `nil` at a start.
    func origin(of state: Int) -> Int? {
        generations[state] == generation && origins[state] >= 0 ? Int(origins[state]) : nil
    }

    mutating func reach(_ state: Int, cost: Double, from origin: Int?) {
        generations[state] = generation
        costs[state] = cost
        origins[state] = origin.map(Int32.init) ?? -1
    }
}
