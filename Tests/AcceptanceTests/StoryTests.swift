import Findings
import FoundationEssentials
import Testing

/// Deals of which little is known, as maps made by `Scripts/stories/convert.py`: the rules say what matters, and do not pile
/// on.
@Suite struct StoryTests {
    /// More than this and nobody reads the last one.
    private static let mostFindings = 12

    @Test(arguments: StoryExpectation.all.indices)
    func `a story is told what it misses and nothing that it says`(row: Int) throws {
        let story = StoryExpectation.all[row]
        let sample = try Sample(story: story.story)
        let told = sample.findings.map(\.fingerprint)
        #expect(sample.findings.count <= Self.mostFindings, "\(story.story): \(told)")
        for expected in story.found {
            #expect(expected.isMet(by: sample.findings), "\(story.story) misses \(expected) among \(told)")
        }
        for alarm in story.notFound {
            #expect(!alarm.isMet(by: sample.findings), "\(story.story) has the false alarm \(alarm)")
        }
    }

    @Test func `every story has what to expect of it`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Sample.stories.path)
        #expect(Set(files) == Set(StoryExpectation.all.map { "\($0.story).yaml" }))
    }
}
