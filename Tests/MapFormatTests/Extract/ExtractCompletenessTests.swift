import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import MapFormat

@Suite struct ExtractCompletenessTests {
    @Test func `every line and every reference that names a person is in the extract of that person`() throws
    {
        var (lineCount, referenceCount) = (0, 0)
        for seed in 1...100 as ClosedRange<UInt64> {
            let map = RandomAccountMap.map(seed: seed)
            let source = SourceText(name: "map.yaml", text: MapWriter.text(of: map))
            let references = try EditContext.read(source).get().references
            for person in map.people.map(\.identifier.text) + map.us.map(\.identifier.text) {
                let extract = try #require(PersonExtract.extracts(about: person, in: source).first)
                let own = references.filter { $0.named.identifier == person }.map(\.text.range)
                let lines = lines(saying: person, in: source.text)
                lineCount += lines.count
                referenceCount += own.count
                let untold = own.filter { place in !extract.items.contains { $0.reaches(over: place) } }
                let told = Set(extract.items.flatMap { $0.range.start.line...$0.range.end.line })
                guard untold.isEmpty, lines.isSubset(of: told) else {
                    let missing = "lines \(lines.subtracting(told).sorted()), bytes \(untold)"
                    Issue.record("seed \(seed), \(person): \(missing)\n\(source.text)")
                    return
                }
            }
        }
        #expect(
            lineCount > 1_000 && referenceCount > 1_000,
            "\(lineCount) lines, \(referenceCount) references"
        )
    }

    /// The lines that have the identifier as a word, found without reading the file as a map.
    private func lines(saying identifier: String, in text: String) -> Set<Int> {
        var found: Set<Int> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
            if words.contains(where: { $0 == identifier }) { found.insert(index + 1) }
        }
        return found
    }
}

extension ExtractItem {
    fileprivate func reaches(over place: Range<Int>) -> Bool {
        range.start.offset <= place.lowerBound && place.upperBound <= range.end.offset
    }
}
