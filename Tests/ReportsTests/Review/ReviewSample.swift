import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

/// Maps whose reviews are looked at.
enum ReviewSample {
    static let media = "samples/groupe-media/2-after-second-meeting.yaml"
    static let mediaBefore = "samples/groupe-media/1-after-first-meeting.yaml"
    static let mediaAfter = "samples/groupe-media/3-as-it-should-be.yaml"
    static let northwind = "samples/northwind-software/renewals-platform.yaml"

    static func report(_ path: String) throws -> MapReport {
        try #require(try FormatSample.report(of: try FormatSample.reading(path, shown: path)))
    }

    /// A page without its pictures, which have tests of their own.
    static func html(_ path: String, since old: String? = nil, _ language: Language) throws -> String {
        try page(path, since: old, language).html.replacing(
            /<svg .*?<\/svg>\n/.dotMatchesNewlines(),
            with: ""
        )
    }

    static func page(_ path: String, since old: String? = nil, _ language: Language) throws -> ReviewPage {
        ReviewPage(
            of: try report(path),
            since: try old.map(report),
            organisation: nil,
            language: language
        )
    }
}
