import DecisionAnalysis
import StakeholderModel

/// What stands above a picture: the account and the deal or a heading of one's own, the day, and what the view has to say.
struct ViewHead {
    let analysis: MapAnalysis
    let options: PictureOptions

    var title: String {
        options.title
            ?? [analysis.map.account, analysis.map.deal].compactMap(\.self).joined(separator: " · ")
    }

    func subtitle(_ words: [Wording]) -> String {
        ([analysis.referenceDate.wording] + words).map { $0.text(in: options.language) }
            .joined(separator: " · ")
    }
}
