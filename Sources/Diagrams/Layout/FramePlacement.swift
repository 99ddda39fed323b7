import Layout

/// The frames of units: around their members, with room for the name above.
struct FramePlacement {
    let frames: [PlacedFrame]

    static let titleStyle = TextStyle(size: 11, isBold: true)

    init(scene: Scene, areas: [String: Rectangle]) {
        frames = scene.frames.compactMap { frame in
            let members = frame.members.compactMap { areas[$0] }
            guard let left = members.map(\.x).min(), let right = members.map(\.maxX).max(),
                let top = members.map(\.y).min(), let bottom = members.map(\.maxY).max()
            else { return nil }
            let padding = OrgMeasures.framePadding
            let area = Rectangle(
                x: left - padding,
                y: top - OrgMeasures.frameTitleHeight,
                width: right - left + 2 * padding,
                height: bottom - top + OrgMeasures.frameTitleHeight + padding
            )
            let title = TextWrapping.cut(
                frame.title,
                FramePlacement.titleStyle,
                width: area.width - 2 * padding
            )
            return PlacedFrame(frame: frame, title: title.lines.first ?? "", area: area)
        }
    }
}

extension PlacedFrame {
    /// What the name covers.
    var titleArea: Rectangle {
        let width = TextMetrics.width(of: title, FramePlacement.titleStyle)
        return Rectangle(x: area.x + OrgMeasures.framePadding, y: area.y + 4, width: width, height: 13)
    }
}
