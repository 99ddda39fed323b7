/// Names of files for pages, made from the identifiers of the people who lead them: small letters, digits, `-` and `_`, no
/// name twice, and none that a file system keeps for itself.
struct PageNames {
    private let ending: String
    private var taken: Set<String> = PageNames.reserved

    /// - Parameter ending: behind the point of each name, such as `svg`.
    init(ending: String) { self.ending = ending }

    private static let longest = 60
    /// What Windows takes for devices, whatever the ending.
    private static let reserved: Set<String> = {
        let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul", "index"] + numbered)
    }()

    /// The name of the next page.
    ///
    /// - Parameters:
    ///   - identifier: whom the page is about.
    ///   - part: which part of theirs it is, from zero.
    mutating func name(for identifier: String, part: Int) -> String {
        let base = PageNames.plain(identifier)
        let wanted = part == 0 ? base : "\(base)-\(part + 1)"
        var name = wanted
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(wanted)_\(number)"
            number += 1
        }
        return "\(name).\(ending)"
    }

    /// Letters of ASCII alone: others are one letter on one system and two on the next.
    private static func plain(_ identifier: String) -> String {
        var name = ""
        for scalar in identifier.unicodeScalars.prefix(longest) {
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            if isPlain {
                name.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else {
                name += scalar == "_" ? "_" : "-"
            }
        }
        return name.allSatisfy { $0 == "-" } ? "page" : name.hasPrefix("-") ? "page" + name : name
    }
}
