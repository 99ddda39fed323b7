import ArgumentParser
import DecisionAnalysis

/// A method by its name, in any case.
struct MethodChoice: ExpressibleByArgument, CaseIterable, Hashable {
    let method: SalesMethod

    static let allCases = SalesMethod.allCases.map(MethodChoice.init)
    static let allValueStrings = SalesMethod.allCases.map(\.rawValue)

    init(_ method: SalesMethod) { self.method = method }

    init?(argument: String) {
        guard let method = SalesMethod(rawValue: argument.lowercased()) else { return nil }
        self.method = method
    }

    var defaultValueDescription: String { method.rawValue }
}
