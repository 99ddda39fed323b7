import Graphs

/// Finds who alone can prevent that a formula is met: everybody says yes, then one after the other says no.
///
/// A no is passed upwards only as far as it changes something, so all of them together take no longer than the places
/// of the formula times its depth, where trying the whole formula for each voice would be quadratic.
struct LoneBlockers {
    /// A part of the formula.
    private struct Part {
        /// The part of which this is a member; itself for the whole.
        let parent: Int
        /// How much it counts there.
        let weight: Int
        /// How much has to be met below.
        var needed = 1
        /// How much is met below while everybody says yes.
        var met = 0

        var isMet: Bool { met >= needed }
    }

    private var parts: [Part] = []
    private var placesOfVoice: [[Int]]

    init(_ formula: MonotoneFormula<Int>, voiceCount: Int) {
        placesOfVoice = Array(repeating: [], count: voiceCount)
        add(formula, to: 0, weight: 0)
        // Members stand after the part that they belong to.
        for number in parts.indices.dropFirst().reversed() where parts[number].isMet {
            parts[parts[number].parent].met += parts[number].weight
        }
    }

    private mutating func add(_ formula: MonotoneFormula<Int>, to parent: Int, weight: Int) {
        let number = parts.count
        parts.append(Part(parent: parent, weight: weight))
        switch formula {
        case .place(let voice):
            parts[number].met = 1
            placesOfVoice[voice].append(number)
        case .all(let members):
            parts[number].needed = members.count
            for member in members { add(member, to: number, weight: 1) }
        case .any(let members):
            for member in members { add(member, to: number, weight: 1) }
        case .atLeast(let needed, let members):
            parts[number].needed = needed
            for member in members { add(member.formula, to: number, weight: member.weight) }
        }
    }

    /// The numbers of the voices that alone prevent it, ascending; none when not even everybody is enough.
    mutating func numbers() -> [Int] {
        guard parts[0].isMet else { return [] }
        return placesOfVoice.indices.filter { prevents($0) }
    }

    private mutating func prevents(_ voice: Int) -> Bool {
        var changed: [(part: Int, met: Int)] = []
        for place in placesOfVoice[voice] {
            changed.append((place, parts[place].met))
            parts[place].met = 0
            var number = place
            while number != 0, !parts[number].isMet {
                let parent = parts[number].parent
                let wasMet = parts[parent].isMet
                changed.append((parent, parts[parent].met))
                parts[parent].met -= parts[number].weight
                guard wasMet else { break }
                number = parent
            }
        }
        let isPrevented = !parts[0].isMet
        for change in changed.reversed() { parts[change.part].met = change.met }
        return isPrevented
    }
}
