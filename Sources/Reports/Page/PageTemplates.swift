import Mustache

/// The templates of the pages. Everything is escaped; only pictures, which are made here and have escaped what they hold,
/// are not.
///
/// This is the one place that knows the template engine. It looks up the names of a template among the stored properties of
/// the value, and goes on outside when one is not there: the names of nested values differ, or start with a point.
enum PageTemplates {
    /// A page from a value.
    ///
    /// - Parameters:
    ///   - name: the template.
    ///   - content: a value of structures, lists, texts and optionals of these, with a ``PageHead`` called `page`.
    static func render(_ name: String, _ content: some Sendable) -> String {
        library.render(content, withTemplate: name) ?? ""
    }

    /// A template that does not parse leaves nothing to show; a test renders each of them.
    private static let library: MustacheLibrary = {
        var library = MustacheLibrary()
        let all = [PageShell.name: PageShell.template].merging(ReviewTemplates.all) { $1 }
            .merging(PortfolioTemplates.all) { $1 }
        for (name, text) in all { try? library.register(text, named: name) }
        return library
    }()
}

/// What the shell of a page says.
struct PageHead: Sendable {
    /// The code of the language.
    let language: String
    /// The name of the page.
    let title: String
    /// The words of the link that skips to the content.
    let skip: String
}
