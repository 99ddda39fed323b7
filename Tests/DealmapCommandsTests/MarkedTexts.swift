/// The texts of a value, found by looking at all its parts.
enum MarkedTexts {
    /// Each with the name of the property that holds it; `nil` where a text could be and is not.
    static func texts(in value: Any, called label: String = "") -> [(label: String, text: String?)] {
        if let text = value as? String { return [(label, text)] }
        // An empty optional of another type would be cast to this one too.
        if type(of: value) == String?.self { return [(label, value as? String)] }
        return Mirror(reflecting: value).children.flatMap { child in
            let name = child.label.map { $0.hasPrefix(".") || $0 == "some" ? label : $0 } ?? label
            return texts(in: child.value, called: name)
        }
    }
}
