public import StakeholderModel

extension MapReport {
    /// What people read in a terminal: the letters of a method when one was asked for, else the findings.
    public func text(options: TextOptions) -> String {
        if let scorecard { return ScorecardText(self, scorecard, options: options).text }
        return CheckText(self, options: options).text
    }

    /// The letters of the method that was asked for, as Markdown; empty when none was.
    public func scorecardMarkdown(in language: Language) -> String {
        scorecard.map { ScorecardMarkdown(self, $0, language: language).text } ?? ""
    }
}
