import Diagrams

/// The colours of a page, which are those of its pictures: a variable for each role, dark where the reader prefers it, and
/// the classes of pictures in these variables.
enum PageColors {
    static let sheet: String = {
        let dark = ":root{color-scheme:dark;\(variables(isDark: true))}"
        let classes = ColorRole.allCases.map { role in
            ".\(role.fillClass){fill:var(--\(role.rawValue))}.\(role.strokeClass){stroke:var(--\(role.rawValue))}"
        }
        // Paper is light whatever the reader prefers.
        return ":root{color-scheme:light;\(variables(isDark: false))}"
            + "@media screen and (prefers-color-scheme:dark){\(dark) }" + classes.joined()
    }()

    private static func variables(isDark: Bool) -> String {
        ColorRole.allCases.map { "--\($0.rawValue):\(Palette.color($0, isDark: isDark))" }
            .joined(separator: ";")
    }
}
