/// Writes a scene as DOT, the language of Graphviz: readable, with labels, for `dot` itself and for other tools.
public enum DOTWriter {
    /// The DOT text of a scene. Linear in the scene.
    public static func write(_ scene: Scene) -> String {
        var lines = ["digraph \(quoted(scene.title)) {"]
        lines += [
            "  label=\(shownText(scene.title + "\n" + scene.subtitle)); labelloc=t; rankdir=\(scene.columns.isEmpty && scene.coverage == nil ? "TB" : "LR");",
            "  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=12];",
            "  edge [fontname=\"Helvetica\", fontsize=10];",
        ]
        let frames = scene.frames + (scene.grid?.frames ?? [])
        let framed = Set(frames.flatMap(\.members))
        for (number, frame) in frames.enumerated() {
            lines.append("  subgraph cluster_\(number) {")
            lines.append("    label=\(shownText(frame.title));")
            lines += scene.cards.filter { frame.members.contains($0.identifier) }.map { "    " + node($0) }
            lines.append("  }")
        }
        lines += scene.cards.filter { !framed.contains($0.identifier) }.map { "  " + node($0) }
        lines += scene.tree.map { line in
            "  \(quoted(line.parent)) -> \(quoted(line.child)) [arrowhead=none\(line.isAssumed ? ", style=dashed" : "")];"
        }
        lines += scene.links.map { edge($0, bends: scene.columns.isEmpty) }
        lines += (scene.coverage?.meetings ?? []).map(meeting)
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func node(_ card: Card) -> String {
        let chips = card.chipRows.joined().map(\.text).joined(separator: " · ")
        let notes = (card.elsewhere ?? []).map(\.text)
        let label = ([card.fullTitle, card.subtitle.joined(separator: " "), chips] + notes).filter {
            !$0.isEmpty
        }
        let style = card.kind == .ghost ? ", style=\"rounded,dashed\"" : ""
        return "\(quoted(card.identifier)) [label=\(shownText(label.joined(separator: "\n")))\(style)];"
    }

    /// - Parameter bends: whether the line leaves the order of the boxes to others.
    private static func edge(_ link: SceneLink, bends: Bool) -> String {
        let color = Palette.color(link.kind.color, isDark: false)
        let isDashed = link.isAssumed || link.kind == .unmappedPath
        let style = isDashed ? ", style=dashed" : ""
        let order = bends ? ", constraint=false" : ""
        return "  \(quoted(link.from)) -> \(quoted(link.to)) "
            + "[label=\(shownText(link.label)), color=\"\(color)\", fontcolor=\"\(color)\"\(order)\(style)];"
    }

    private static func meeting(_ meeting: SceneCoverage.Meeting) -> String {
        let style = meeting.isAssumed ? ", style=dashed" : ""
        return
            "  \(quoted(meeting.ours)) -> \(quoted(meeting.theirs)) [label=\(shownText(meeting.date))\(style)];"
    }

    /// A quoted string that Graphviz shows: it would read `&amp;` in one as a single character.
    private static func shownText(_ text: String) -> String {
        quoted(text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;"))
    }

    /// A quoted string of DOT: what a person wrote stays text, even `\N` and quotes.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default:
                let isControl = scalar.properties.generalCategory == .control
                result.unicodeScalars.append(isControl ? " " : scalar)
            }
        }
        return result + "\""
    }
}

extension SceneGrid {
    /// A frame for each cell that holds cards, with the names of its row and its column.
    fileprivate var frames: [UnitFrame] {
        cells.map { cell in
            let names = [(rowsTitle, rows[cell.row].title), (columnsTitle, columns[cell.column].title)]
            return UnitFrame(
                identifier: "\(rows[cell.row].identifier)-\(columns[cell.column].identifier)",
                title: names.map { "\($0.0): \($0.1)" }.joined(separator: " · "),
                members: cell.cards
            )
        }
    }
}
