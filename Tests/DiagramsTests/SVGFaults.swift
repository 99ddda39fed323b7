import Diagrams

/// What an SVG of ours promises and does not keep, whatever is drawn in it; empty when all is well.
struct SVGFaults {
    let elements: [SVGElement]

    static func of(_ svg: String) -> [String] {
        do throws(SVGSyntaxError) {
            let faults = SVGFaults(elements: try SVGReader.read(svg))
            return faults.forbidden + faults.identifiers + faults.accessibility + faults.values
                + faults.links
                + SVGTextFaults(elements: faults.elements).all
        } catch {
            return ["the SVG is not well-formed: \(error)"]
        }
    }

    private static let allowedElements: Set<String> = [
        "svg", "title", "desc", "style", "rect", "circle", "path", "text", "g", "a",
    ]

    private static let allowedAttributes: Set<String> = [
        "xmlns", "viewBox", "width", "height", "font-family", "role", "aria-labelledby", "aria-label", "lang",
        "id",
        "class", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap",
        "x", "y",
        "rx", "cx", "cy", "r", "d", "font-size", "font-weight", "font-style", "text-anchor",
        "aria-roledescription",
        "href", "opacity", "fill-opacity", "stroke-opacity", "xml:lang", "xml:space", "aria-hidden",
    ]

    /// Nothing that runs, loads or embeds; no colour that only a style variable knows.
    private var forbidden: [String] {
        let words = ["url(", "var(", "@import", "javascript:", "expression("]
        return elements.flatMap { element -> [String] in
            let isKnown = SVGFaults.allowedElements.contains(element.name)
            let attributes = element.attributes.keys.filter { !SVGFaults.allowedAttributes.contains($0) }
            // What a person wrote stands in a label, an identifier or as text, where nothing is executed.
            let code = element.attributes.filter {
                !["aria-label", "id", "aria-labelledby"].contains($0.key)
            }.values
            let texts = Array(code) + (element.name == "style" ? [element.text] : [])
            let found = words.filter { word in texts.contains { $0.contains(word) } }
            return (isKnown ? [] : ["an element \(element.name)"]) + attributes.map { "an attribute \($0)" }
                + found.map { "\($0) in an element \(element.name)" }
        }
    }

    /// Links lead to a file beside this one, and say where.
    private var links: [String] {
        elements.filter { $0.name == "a" || $0.attributes["href"] != nil }.flatMap { element -> [String] in
            let target = element.attributes["href"] ?? ""
            let isPlain = target.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-_.".contains($0) }
            let isName =
                [".svg", ".pdf", ".html"].contains { target.hasSuffix($0) } && !target.hasPrefix(".")
            return (isPlain && isName ? [] : ["a link to '\(target)'"])
                + (element.attributes["aria-label"]?.isEmpty == false ? [] : ["a link without a name"])
        }
    }

    private var identifiers: [String] {
        let identifiers = elements.compactMap { $0.attributes["id"] }
        let repeated = Dictionary(grouping: identifiers) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        let broken = identifiers.filter { $0.isEmpty || $0.contains(where: \.isWhitespace) }
        return repeated.map { "the id \($0) is there twice" } + broken.map { "the id '\($0)' has a space" }
    }

    /// The picture and each card have a role, a title and a description, linked to them.
    private var accessibility: [String] {
        elements.indices.flatMap { position -> [String] in
            let element = elements[position]
            guard element.name == "svg" || element.attributes["aria-labelledby"] != nil else {
                return element.name == "text" || element.name != "g" || element.attributes["role"] != nil
                    ? [] : ["a group without a role"]
            }
            let names = element.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
            let linked = elements.filter {
                $0.parent == position && names.contains($0.attributes["id"] ?? "")
            }
            let isDescribed =
                linked.map(\.name) == ["title", "desc"] && linked.allSatisfy { !$0.text.isEmpty }
            return isDescribed && element.attributes["role"] != nil
                ? [] : ["\(element.attributes["id"] ?? element.name) is not described"]
        }
    }

    /// Numbers are finite and without exponents, colours are plain.
    private var values: [String] {
        let numbers: Set<String> = [
            "x", "y", "width", "height", "rx", "cx", "cy", "r", "font-size", "stroke-width", "viewBox",
            "stroke-dasharray", "d",
        ]
        return elements.flatMap { element in
            element.attributes.filter { key, value in
                switch key {
                case "d": !isNumbers(value, letters: "MLHVQCAzhva")
                case "fill", "stroke": !(value == "none" || isColor(value))
                default: numbers.contains(key) && !isNumbers(value, letters: "")
                }
            }
            .map { "\($0.key)=\"\($0.value)\" in an element \(element.name)" }
        }
    }

    private func isNumbers(_ value: String, letters: String) -> Bool {
        let words = value.split { $0 == " " || letters.contains($0) }
        return !words.isEmpty
            && words.allSatisfy { word in
                let digits = word.hasPrefix("-") ? word.dropFirst() : word
                return !digits.isEmpty && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
                    && Double(word) != nil
            }
    }

    private func isColor(_ value: String) -> Bool {
        value.count == 7 && value.hasPrefix("#") && value.dropFirst().allSatisfy(\.isHexDigit)
    }
}
