/// The templates of a review. Names with a point in front are looked up in the nearest value alone.
enum ReviewTemplates {
    /// The whole page.
    static let name = "review"

    static let all: [String: String] = [
        name: page,
        "review-head": head,
        "review-finding": finding,
        "review-point": point,
        "review-quote": quote,
        "review-ask": ask,
        "review-changes": changes,
        "review-signals": signals,
        "review-questions": questions,
        "review-way-out": wayOut,
        "review-actions": actions,
        "review-organisation": organisation,
        "review-scorecard": scorecard,
        "review-paths": paths,
        "review-people": people,
        "review-rules": rules,
    ]

    private static let page = """
        {{<page}}{{$header}}{{> review-head}}{{/header}}
        {{$main}}
        <section id="paths" class="wrap" aria-labelledby="paths-title">
        <h2 id="paths-title">{{labels.paths}}</h2>
        {{#decision}}
        <figure class="picture">
        <div class="scroll {{.fit}}" role="region" aria-label="{{.label}}" tabindex="0">{{{.svg}}}</div>
        <figcaption>{{.caption}}</figcaption>
        </figure>
        {{/decision}}
        </section>
        <section id="findings" class="wrap" aria-labelledby="findings-title">
        <h2 id="findings-title">{{labels.findings}}</h2>
        {{#noFindings}}<p class="quiet">{{noFindings}}</p>{{/noFindings}}
        {{#findings}}{{> review-finding}}{{/findings}}
        {{#folded}}
        <details>
        <summary>{{.summary}}</summary>
        {{#.items}}{{> review-finding}}{{/.items}}
        </details>
        {{/folded}}
        </section>
        {{#changes}}{{> review-changes}}{{/changes}}
        {{> review-signals}}
        {{> review-questions}}
        {{> review-way-out}}
        {{> review-actions}}
        <section id="more" class="wrap" aria-labelledby="more-title">
        <h2 id="more-title">{{labels.more}}</h2>
        {{> review-organisation}}
        {{> review-scorecard}}
        {{> review-paths}}
        {{> review-people}}
        {{> review-rules}}
        </section>
        {{/main}}
        {{$footer}}<footer class="wrap foot"><p>{{labels.foot}}</p></footer>{{/footer}}
        {{/page}}
        """
}
