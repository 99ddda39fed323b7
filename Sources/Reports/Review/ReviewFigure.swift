import Diagrams

/// A picture in a review.
struct ReviewFigure: Sendable {
    /// The SVG, which is made here and has escaped what it holds.
    let svg: String
    /// What the picture is called.
    let label: String
    let caption: String
    /// The class that keeps it from getting too small to read: it scrolls in its own region instead.
    let fit: String

    init(_ picture: Picture, prefix: String, label: String, caption: String) {
        let figure = SVGFigure(picture, prefix: prefix, label: label)
        svg = figure.svg
        self.label = label
        self.caption = caption
        let hundreds = Int((figure.width * ReviewFigure.smallestScale / 100).rounded(.up))
        fit = "fit-\(min(max(hundreds, ReviewFigure.fits.lowerBound), ReviewFigure.fits.upperBound))"
    }

    /// How much smaller than drawn a picture can get on a screen.
    private static let smallestScale = 0.62
    /// The smallest widths of pictures, in hundreds of pixels.
    static let fits = 4...40
}
