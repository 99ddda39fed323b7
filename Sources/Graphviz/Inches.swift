/// Lengths as Graphviz reads them: in inches.
///
/// Graphviz computes in whole points, and halves the sides of boxes. So it gets lengths rounded up to what
/// survives that: a box is then never larger than the room it was given. Swift writes numbers with a point and
/// with all the digits they need, under any locale.
enum Inches {
    private static let pointsInAnInch = 72.0

    /// A gap, rounded up to whole points.
    static func text(wholePoints points: Double) -> String {
        "\(points.rounded(.up) / pointsInAnInch)"
    }

    /// A side of a box, rounded up to an even number of points.
    static func text(evenPoints points: Double) -> String {
        "\((points / 2).rounded(.up) * 2 / pointsInAnInch)"
    }
}
