import StakeholderModel

/// Fact paths to look up: some that a map has, some that none has.
enum FactPaths {
    /// How many objects of each section are looked up, because the fuzzer should rather read another text.
    private static let mostObjects = 3

    static func some(of map: AccountMap?) -> [FactPath] {
        var paths: [FactPath] = [
            .map, .map(.closeBy), .relation(at: 0).index(0), .map(.need).key(.impact).index(1),
        ]
        paths.append(.logEntry(at: 0).key(.heard).index(0).key(.says))
        guard let map else { return paths }
        for person in map.people.prefix(mostObjects) {
            let path = FactPath.person(person.identifier)
            paths += [path, path.key(.reportsTo), path.key(.roles).index(0)]
        }
        for gate in map.gates.prefix(mostObjects) {
            let path = FactPath.gate(gate.identifier)
            paths += [path.key(.decidedBy).key(.all).index(0), path.key(.after).index(0)]
        }
        for provider in map.providers.elements.prefix(mostObjects) {
            paths.append(.provider(provider.identifier).key(.ties).index(0).index(0))
        }
        return paths
    }
}
