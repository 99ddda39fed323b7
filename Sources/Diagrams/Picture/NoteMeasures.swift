/// How what a picture tells of others is set, in points.
enum NoteMeasures {
    static let style = TextStyle(size: 11)
    static let inset = 12.0
    static let navigation = TextStyle(size: 12)
    static let navigationGap = 24.0
    /// From the baseline of the heading to that of the way to other pictures.
    static let navigationDrop = 43.0

    /// How much room the way to other pictures takes.
    static func navigationWidth(_ steps: [SceneStep]) -> Double {
        steps.reduce(0) { $0 + TextMetrics.width(of: $1.text, navigation) + navigationGap }
    }
}
