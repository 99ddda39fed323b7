import CRsvg

/// Turns SVG into pictures that every program shows the same way, through librsvg and cairo.
///
/// Text is set in the fonts of the machine: Liberation Sans where Helvetica and Arial are missing, which has the same widths.
/// Without any of the three, words may be wider than their boxes.
public enum Rasterizer {
    /// The largest width and height of a PNG, in pixels: what cairo can hold.
    public static let largestSide = 32_767
    /// The most pixels of a PNG: 400 MB of memory.
    public static let mostPixels = 100_000_000

    /// An SVG as PNG.
    ///
    /// - Parameters:
    ///   - svg: the picture.
    ///   - size: its own width and height, in points.
    ///   - scale: how many pixels a point has; above 0.
    /// - Throws: `RasterizingError` when it would be too large, or cannot be drawn.
    /// - Complexity: linear in the number of pixels.
    public static func png(
        _ svg: String,
        size: (width: Double, height: Double),
        scale: Double
    ) throws(RasterizingError) -> [UInt8] {
        let (width, height) = (size.width * scale, size.height * scale)
        let side = max(width, height)
        guard width >= 1, height >= 1, side <= Double(largestSide), width * height <= Double(mostPixels)
        else {
            throw .unfitSize(largestScale: largestScale(size))
        }
        return unsafe try drawing { output in
            unsafe draw(svg) { bytes, count in unsafe crsvg_png(output, bytes, count, scale) }
        }
    }

    /// An SVG as a PDF of one page, with text that can be searched.
    ///
    /// - Parameters:
    ///   - svg: the picture.
    ///   - title: what readers show above the page.
    ///   - date: the day on which the picture stands, as in `2025-03-12`: a PDF has a date, and the same picture is to give the
    ///     same bytes.
    /// - Throws: `RasterizingError` when it cannot be drawn.
    public static func pdf(_ svg: String, title: String, date: String) throws(RasterizingError) -> [UInt8] {
        unsafe try drawing { output in
            unsafe draw(svg) { bytes, count in
                unsafe crsvg_pdf(output, bytes, count, title, date + "T00:00:00Z")
            }
        }
    }

    /// The largest scale at which a picture of a size can be a PNG, in hundredths rounded down.
    public static func largestScale(_ size: (width: Double, height: Double)) -> Double {
        let (width, height) = (max(1, size.width), max(1, size.height))
        let bySide = Double(largestSide) / max(width, height)
        let byPixels = (Double(mostPixels) / (width * height)).squareRoot()
        return (min(bySide, byPixels) * 100).rounded(.down) / 100
    }

    private static func draw(
        _ svg: String,
        _ body: (UnsafePointer<UInt8>?, Int) -> Bool
    ) -> Bool {
        unsafe Array(svg.utf8).withUnsafeBufferPointer { buffer in
            unsafe body(buffer.baseAddress, buffer.count)
        }
    }

    private static func drawing(
        _ draw: (UnsafeMutablePointer<crsvg_output>) -> Bool
    ) throws(RasterizingError) -> [UInt8] {
        guard let output = unsafe crsvg_open() else { throw .failed("no memory") }
        defer { unsafe crsvg_close(output) }
        guard unsafe draw(output) else {
            throw .failed(unsafe crsvg_problem(output).map { unsafe String(cString: $0) } ?? "")
        }
        return unsafe Array(UnsafeBufferPointer(start: crsvg_bytes(output), count: crsvg_count(output)))
    }
}
