/// The dark colours of a picture, for readers who prefer them and for pages that ask for them.
enum DarkStyle {
    /// The rules for the classes that some elements have, and for no others. Linear in the elements.
    static func sheet(for elements: String) -> String {
        let used = classes(in: elements)
        let preferred = rules(for: used, prefix: "svg:not([data-theme=\"light\"]) ")
        let asked = rules(for: used, prefix: "[data-theme=\"dark\"] ")
        return "@media (prefers-color-scheme: dark){\(preferred)}\(asked)"
    }

    private static func rules(for used: Set<String>, prefix: String) -> String {
        ColorRole.allCases.map { role in
            let color = Palette.color(role, isDark: true)
            let fill = used.contains(role.fillClass) ? "\(prefix).\(role.fillClass){fill:\(color)}" : ""
            let stroke =
                used.contains(role.strokeClass) ? "\(prefix).\(role.strokeClass){stroke:\(color)}" : ""
            return fill + stroke
        }
        .joined()
    }

    /// What stands in the attributes called `class`. Words of a map are escaped, so that none looks like one.
    private static func classes(in elements: String) -> Set<String> {
        let bytes = Array(elements.utf8)
        let (start, end) = (Array(" class=\"".utf8), UInt8(ascii: "\""))
        var found: Set<ArraySlice<UInt8>> = []
        var position = 0
        while position + start.count < bytes.count {
            guard bytes[position] == start[0], bytes[position..<position + start.count].elementsEqual(start)
            else {
                position += 1
                continue
            }
            let value = bytes[(position + start.count)...].prefix { $0 != end }
            found.formUnion(value.split(separator: UInt8(ascii: " ")))
            position = value.endIndex
        }
        return Set(found.map { String(decoding: $0, as: UTF8.self) })
    }
}
