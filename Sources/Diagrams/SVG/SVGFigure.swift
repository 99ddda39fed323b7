/// A picture as a part of a page that says the rest: without heading, without ground, without colours of its own for the dark.
///
/// The page has the rules of ``ColorRole/fillClass`` and ``ColorRole/strokeClass``; light colours stand in the picture too.
public struct SVGFigure: Sendable {
    private let picture: Picture
    private let prefix: String
    private let label: String

    /// A picture for a page.
    ///
    /// - Parameters:
    ///   - picture: the picture; what its heading says is left to the page.
    ///   - prefix: what stands before every `id` of it, as `decision-`: letters, digits and hyphens. No other part of the page
    ///     may start its own with it.
    ///   - label: what the picture is called for those who hear the page.
    public init(_ picture: Picture, prefix: String, label: String) {
        self.picture = picture
        self.prefix = prefix
        self.label = label
    }

    /// The width, in points.
    public var width: Double { picture.width - 2 * SVGFigure.side }

    /// The height, in points.
    public var height: Double { picture.height - SVGFigure.top }

    /// The `id` of a card of the picture, to link to it.
    public func anchor(of card: Card) -> String { prefix + SVGText.identifier(card.identifier) }

    /// The SVG. The same picture gives the same bytes on every machine. Linear in the picture.
    public var svg: String {
        var canvas = SVGCanvas(theme: .auto, prefix: prefix)
        let (width, height) = (SVGText.number(width), SVGText.number(height))
        let corner = "\(SVGText.number(SVGFigure.side)) \(SVGText.number(SVGFigure.top))"
        let (title, note) = (canvas.identifier("picture-title"), canvas.identifier("picture-desc"))
        canvas.line(
            "<svg viewBox=\"\(corner) \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" "
                + "font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" "
                + "role=\"graphics-document document\" aria-labelledby=\"\(title) \(note)\" "
                + "lang=\"\(picture.scene.language)\">"
        )
        canvas.line("<title id=\"\(title)\">\(SVGText.escaped(label))</title>")
        canvas.line("<desc id=\"\(note)\">\(SVGText.escaped(picture.scene.description))</desc>")
        canvas.content(of: picture)
        canvas.line("</svg>")
        return canvas.text
    }

    /// What is cut off on both sides: a page has margins of its own.
    private static let side = OrgMeasures.margin - 4
    /// What is cut off above: the heading.
    private static let top = OrgMeasures.headHeight - 8
}

extension ColorRole {
    /// The class of what is filled with the colour in a picture that follows the reader.
    public var fillClass: String { "f-\(rawValue)" }
    /// The class of what is drawn with the colour in a picture that follows the reader.
    public var strokeClass: String { "s-\(rawValue)" }
}

extension Scene {
    /// The scene without the list below the chart, for a page that tells the findings itself. The numbers on the cards stay.
    public func withoutFindingList() -> Scene {
        var scene = self
        scene.findings = []
        return scene
    }
}
