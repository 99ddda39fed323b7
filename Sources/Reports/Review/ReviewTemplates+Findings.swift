extension ReviewTemplates {
    /// A finding group as a card.
    static let finding = """
        <article class="card finding" id="finding-{{.number}}" aria-labelledby="finding-{{.number}}-title">
        <p class="number is-{{.severity.code}}" aria-hidden="true">{{.number}}</p>
        <div class="told">
        <h3 id="finding-{{.number}}-title">{{.title}} <span class="tag is-{{.severity.code}}">{{.severity.label}}</span></h3>
        {{#.first}}
        <p class="message">{{.message}} <code>{{.code}}</code></p>
        {{> review-point}}
        {{/.first}}
        {{#.others}}
        <div class="other">
        <p><b class="text-{{.severity.code}}">{{.severity.label}}</b> {{.message}} <code>{{.code}}</code></p>
        {{> review-point}}
        </div>
        {{/.others}}
        </div>
        <div class="side">
        {{#.asks}}{{> review-ask}}{{/.asks}}
        {{#.place}}<p class="place"><a href="#{{.}}">{{labels.inThePicture}}</a></p>{{/.place}}
        </div>
        </article>
        """

    /// What a finding says below its message.
    static let point = """
        {{#.quotes}}{{> review-quote}}{{/.quotes}}
        <ul class="details">{{#.details}}<li>{{.}}</li>{{/.details}}{{#.facts}}<li>{{.}}</li>{{/.facts}}</ul>
        {{#.reason}}<p class="reason"><b>{{labels.whyItMatters}}</b> {{.}}</p>{{/.reason}}
        """

    /// A sentence that was heard.
    static let quote = """
        <figure class="quote{{#.flag}} is-{{.code}}{{/.flag}}">
        {{#.words}}<blockquote><p>{{.}}</p></blockquote>{{/.words}}
        <figcaption>{{#.flag}}<span class="flag">{{.label}}</span> {{/.flag}}{{.source}}</figcaption>
        </figure>
        """

    /// A question with whom to ask it.
    static let ask = """
        <div class="ask">
        <p class="whom">{{labels.toAsk}} <b>{{.whom}}</b></p>
        <p class="question">{{.question}}{{#.check}} <span class="aside">({{.}})</span>{{/.check}}</p>
        </div>
        """

    /// What changed since an older map.
    static let changes = """
        <section id="changes" class="wrap" aria-labelledby="changes-title">
        <h2 id="changes-title">{{labels.changes}}</h2>
        <p class="since">{{labels.since}} {{.since}}</p>
        <p class="message">{{.verdict}}</p>
        {{#.nothing}}<p class="quiet">{{.}}</p>{{/.nothing}}
        {{#.parts}}
        <div class="card part">
        <h3>{{.title}}</h3>
        <ul class="lines">{{#.lines}}<li>{{#.change}}<span class="tag is-{{.code}}">{{.label}}</span> {{/.change}}{{.text}}</li>{{/.lines}}</ul>
        </div>
        {{/.parts}}
        </section>
        """
}
