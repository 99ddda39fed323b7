/// What every page has around its content: the head with its policy, the way to skip to the content, the foot.
enum PageShell {
    /// The name by which other templates inherit it. They fill the blocks `header`, `main` and `footer`.
    static let name = "page"

    /// Nothing is loaded and nothing runs: the policy allows the one style sheet that stands in the page.
    static let template = """
        <!DOCTYPE html>
        <html lang="{{page.language}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(PageStyle.policySource)'; \
        base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>{{page.title}}</title>
        <style>\(PageStyle.sheet)</style>
        </head>
        <body>
        <a class="skip" href="#main">{{page.skip}}</a>
        {{$header}}{{/header}}
        <main id="main" tabindex="-1">
        {{$main}}{{/main}}
        </main>
        {{$footer}}{{/footer}}
        </body>
        </html>

        """
}
