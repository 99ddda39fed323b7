import StakeholderModel

extension MapReport {
    /// What people read in a terminal: the letters of a method when one was asked for, else the findings.
    public func text(options: TextOptions) -> String {
        if let scorecard { return ScorecardText(self, scorecard, options: options).text }
        return CheckText(self, options: options).text
    }

    /// The same as Markdown, without a line end.
    func markdown(in language: Language) -> String {
        if let scorecard { return ScorecardMarkdown(self, scorecard, language: language).text }
        return MarkdownReport(self, language: language).text
    }
}
