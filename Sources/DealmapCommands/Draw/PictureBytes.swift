import Diagrams
import Rasterizing
import StakeholderModel

/// A picture as a file: SVG, or what librsvg makes of it.
struct PictureBytes {
    let picture: Picture
    let theme: Theme
    /// How many pixels of a PNG a point has.
    let scale: Double

    func bytes(_ format: PictureTarget.Format, date: CalendarDate) throws(UsageError) -> [UInt8] {
        let svg = SVGWriter.write(picture, theme: theme)
        do throws(RasterizingError) {
            switch format {
            case .svg, .dot: return Array(svg.utf8)
            case .png: return try Rasterizer.png(svg, size: (picture.width, picture.height), scale: scale)
            case .pdf: return try Rasterizer.pdf(svg, title: picture.scene.title, date: date.description)
            }
        } catch {
            throw PictureBytes.usageError(error)
        }
    }

    private static func usageError(_ error: RasterizingError) -> UsageError {
        switch error {
        case .unfitSize(let largest):
            let french = String("\(largest)".map { $0 == "." ? "," : $0 })
            let scale = Wording(en: "\(largest)", fr: french)
            return UsageError(
                Wording(
                    en: "the PNG does not have a possible size",
                    fr: "le PNG n'a pas une taille possible"
                ),
                help: Wording(
                    en: "`--scale` goes up to \(scale.en) here; .svg and .pdf have no limit",
                    fr: "`--scale` va ici jusqu'à \(scale.fr) ; .svg et .pdf n'ont pas de limite"
                )
            )
        case .failed(let reason):
            return UsageError(
                Wording(
                    en: "the picture cannot be written in this form: \(reason)",
                    fr: "l'image ne peut pas être écrite sous cette forme : \(reason)"
                )
            )
        }
    }
}
