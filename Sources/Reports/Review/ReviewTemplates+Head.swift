extension ReviewTemplates {
    /// Whose deal, the verdict, what to remember, and the ways down the page.
    static let head = """
        <header class="masthead">
        <div class="wrap">
        {{#head}}
        <p class="kicker">{{labels.kicker}}</p>
        <h1>{{.account}}{{#.deal}} <span class="deal">{{head.deal}}</span>{{/.deal}}</h1>
        <ul class="facts">{{#.facts}}<li>{{.}}</li>{{/.facts}}</ul>
        <div class="verdict is-{{.verdict.code}}">
        <p class="label">{{.verdict.label}}</p>
        <p class="sentence">{{.sentence}}</p>
        <ul class="standing">{{#.standing}}<li class="is-{{.code}}">{{.label}}</li>{{/.standing}}</ul>
        </div>
        {{#.minute}}
        <dl class="minute">
        <div><dt>{{labels.theRisk}}</dt><dd>{{.risk}}<p class="aside">{{.reason}}</p></dd></div>
        {{#.ask}}
        <div><dt>{{labels.whatToAsk}}</dt><dd>{{.question}}</dd></div>
        <div><dt>{{labels.whomToAsk}}</dt><dd><b>{{.whom}}</b>{{#.check}} <span class="aside">({{.}})</span>{{/.check}}</dd></div>
        {{/.ask}}
        </dl>
        {{/.minute}}
        {{/head}}
        <nav aria-label="{{labels.onThisPage}}"><ul>
        <li><a href="#paths">{{labels.paths}}</a></li>
        <li><a href="#findings">{{labels.findings}}</a></li>
        {{#changes}}<li><a href="#changes">{{labels.changes}}</a></li>{{/changes}}
        <li><a href="#signals">{{labels.signals}}</a></li>
        <li><a href="#questions">{{labels.questions}}</a></li>
        <li><a href="#way-out">{{labels.wayOut}}</a></li>
        <li><a href="#actions">{{labels.actions}}</a></li>
        <li><a href="#more">{{labels.more}}</a></li>
        </ul></nav>
        </div>
        </header>
        """
}
