import Findings

/// Columns in UTF-16 code units, in which editors and hosts of code count, for those of ours in Unicode scalars.
///
/// The two differ behind a character beyond the first 65,536, such as an emoji, which takes two units. Those are
/// found once: a file of one line can have a finding for every word of it.
struct UTF16Columns: Sendable {
    /// For a line with such characters, by number: their columns in Unicode scalars, in order.
    private let wide: [Int: [Int]]

    /// Linear in the text. Lines are counted as the reader counts them; a byte order mark belongs to no line.
    init(_ source: SourceText) {
        var wide: [Int: [Int]] = [:]
        var line = 1
        var column = 1
        var previous: Unicode.Scalar?
        let scalars = source.text.unicodeScalars
        for scalar in scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...] {
            defer { previous = scalar }
            if scalar == "\n", previous == "\r" { continue }
            if scalar == "\n" || scalar == "\r" {
                line += 1
                column = 1
                continue
            }
            if scalar.value > 0xFFFF { wide[line, default: []].append(column) }
            column += 1
        }
        self.wide = wide
    }

    /// The column of a position, from 1, in UTF-16 code units. Logarithmic in the wide characters of its line.
    func column(of position: SourcePosition) -> Int {
        guard let columns = wide[position.line] else { return position.column }
        var low = 0
        var high = columns.count
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < position.column { low = middle + 1 } else { high = middle }
        }
        return position.column + low
    }
}
