/// Writes a picture as SVG: accessible, without script, style variables, external references or fonts.
public enum SVGWriter {
    /// The SVG of a picture. The same picture gives the same bytes on every machine. Linear in the picture.
    public static func write(_ picture: Picture, theme: Theme) -> String {
        let (width, height) = (SVGText.number(picture.width), SVGText.number(picture.height))
        var content = SVGCanvas(theme: theme)
        content.line("<rect width=\"\(width)\" height=\"\(height)\" \(content.fill(.paper))/>")
        content.heading(picture)
        content.navigation(picture)
        content.content(of: picture)
        var canvas = SVGCanvas(theme: theme)
        canvas.line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
                + "height=\"\(height)\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" "
                + "role=\"graphics-document document\" aria-labelledby=\"picture-title picture-desc\" "
                + "lang=\"\(picture.scene.language)\">"
        )
        canvas.line("<title id=\"picture-title\">\(SVGText.escaped(picture.scene.title))</title>")
        canvas.line("<desc id=\"picture-desc\">\(SVGText.escaped(picture.scene.description))</desc>")
        if theme == .auto { canvas.line("<style>\(DarkStyle.sheet(for: content.text))</style>") }
        return canvas.text + content.text + "</svg>\n"
    }
}

extension SVGCanvas {
    /// Everything of a picture but its ground and its heading.
    mutating func content(of picture: Picture) {
        columnHeadings(picture)
        if let table = picture.table { ground(of: table) }
        for frame in picture.frames { self.frame(frame) }
        for elbow in picture.elbows { self.elbow(elbow) }
        for link in picture.links { self.link(link) }
        for frame in picture.frames { frameTitle(frame) }
        for card in picture.cards { self.card(card) }
        if let table = picture.table { cells(of: table) }
        // Labels last: they lie on the lines, and nothing may lie on them.
        for link in picture.links { label(link, on: picture.frames) }
        if let findings = picture.findings {
            self.findings(findings, title: picture.scene.findingsTitle, language: picture.scene.language)
        }
        legend(picture)
    }
}
