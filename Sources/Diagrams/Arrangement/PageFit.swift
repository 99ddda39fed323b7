import Layout

/// How large a picture can be printed, which is what decides among the shapes of a chart.
///
/// The sheet is A3 or any other of its series, whose sides are as 1 to the square root of 2.
struct PageFit {
    let scene: Scene
    private let listHeight: Double
    private let legendHeight: Double

    /// An upright sheet is as good when it shows everything this much larger: most pictures are seen on a screen.
    private static let uprightPrice = 1.25
    private static let sheet = 2.0.squareRoot()
    /// A usual width for the list of findings and the legend.
    private static let usualWidth = 1_800.0

    init(_ scene: Scene) {
        self.scene = scene
        listHeight = FindingListPlacement(scene: scene, top: 34, width: PageFit.usualWidth).bottom
        legendHeight = LegendPlacement(entries: scene.legend, top: 22, width: PageFit.usualWidth).bottom
    }

    /// The width and height of the whole picture around a tree.
    func page(width: Double, height: Double) -> (width: Double, height: Double) {
        let left = OrgMeasures.margin + width + (width > 0 ? OrgMeasures.besideGap : 0)
        let beside = BesidePlacement(scene: scene, left: left, top: 0, height: height).areas.values
        let right = beside.map(\.maxX).max() ?? (OrgMeasures.margin + width)
        let bottom = max(height, beside.map(\.maxY).max() ?? 0)
        return (
            width: max(OrgMeasures.minimumWidth, right + OrgMeasures.margin),
            height: OrgMeasures.headHeight + bottom + listHeight + legendHeight + OrgMeasures.margin / 2
        )
    }

    /// Whether a tree with all around it has the shape of a page: at most twice as high, three times as wide.
    func isPage(_ tree: PlacedTree) -> Bool {
        let page = page(width: tree.width, height: tree.height)
        return page.width * 2 >= page.height && page.width <= page.height * 3
    }

    func sheet(of tree: PlacedTree) -> Double { sheet(width: tree.width, height: tree.height) }

    /// The shorter side of the smallest sheet on which a tree fits with all around it: the less, the larger the print.
    func sheet(width: Double, height: Double) -> Double {
        let page = page(width: width, height: height)
        let level = max(page.width / PageFit.sheet, page.height)
        let upright = max(page.height / PageFit.sheet, page.width)
        return min(level, upright * PageFit.uprightPrice)
    }
}
