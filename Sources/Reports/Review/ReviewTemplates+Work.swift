extension ReviewTemplates {
    /// The sentences that nobody answered.
    static let signals = """
        <section id="signals" class="wrap" aria-labelledby="signals-title">
        <h2 id="signals-title">{{labels.signals}}</h2>
        {{^signals}}<p class="quiet">{{labels.noSignals}}</p>{{/signals}}
        <ul class="grid">
        {{#signals}}
        <li class="card">
        {{#.quote}}{{> review-quote}}{{/.quote}}
        {{#.about}}<p class="about">{{labels.about}} <b>{{.}}</b></p>{{/.about}}
        {{#.finding}}<p class="place"><a href="#finding-{{.}}">{{labels.risk}} {{.}}</a></p>{{/.finding}}
        </li>
        {{/signals}}
        </ul>
        </section>
        """

    /// What to ask each person.
    static let questions = """
        <section id="questions" class="wrap" aria-labelledby="questions-title">
        <h2 id="questions-title">{{labels.questions}}</h2>
        {{#noQuestions}}<p class="quiet">{{noQuestions}}</p>{{/noQuestions}}
        <div class="grid">
        {{#conversations}}
        <article class="card">
        <h3>{{.whom}}</h3>
        {{#.note}}<p class="aside">{{.}}</p>{{/.note}}
        <ol class="agenda">
        {{#.items}}
        <li>
        <p class="question"><span class="rank" aria-hidden="true">{{.number}}</span>{{.question}}\
        {{#.check}} <span class="aside">({{.}})</span>{{/.check}}</p>
        <p class="reason"><b>{{labels.why}}</b> {{.reason}}{{#.code}} <code>{{.}}</code>{{/.code}}</p>
        {{#.unlocks}}<p class="reason"><b>{{labels.unlocks}}</b> {{.}}</p>{{/.unlocks}}
        </li>
        {{/.items}}
        </ol>
        {{#.rest}}<p class="aside">{{.}}</p>{{/.rest}}
        </article>
        {{/conversations}}
        </div>
        </section>
        """

    /// The entry offer, the plan B, and what they avoid.
    static let wayOut = """
        <section id="way-out" class="wrap" aria-labelledby="way-out-title">
        <h2 id="way-out-title">{{labels.wayOut}}</h2>
        {{#wayOut}}
        <div class="card out">
        <dl>
        {{#.ask}}<div><dt>{{labels.onTheTable}}</dt><dd>{{.}}</dd></div>{{/.ask}}
        <div><dt>{{labels.entryOffer}}</dt><dd>{{.entry}}</dd></div>
        <div><dt>{{labels.planB}}</dt><dd>{{.planB}}</dd></div>
        <div><dt>{{#.hasEntry}}{{labels.avoids}}{{/.hasEntry}}{{^.hasEntry}}{{labels.wouldAvoid}}{{/.hasEntry}}</dt>\
        <dd><ul class="lines">{{#.avoids}}<li>{{.}}</li>{{/.avoids}}</ul></dd></div>
        </dl>
        {{#.question}}{{> review-ask}}{{/.question}}
        </div>
        {{/wayOut}}
        </section>
        """

    /// What the team accepted, and empty lines for what it decides.
    static let actions = """
        <section id="accepted" class="wrap" aria-labelledby="accepted-title">
        <h2 id="accepted-title">{{labels.accepted}}</h2>
        {{^accepted}}<p class="quiet">{{labels.noAccepted}}</p>{{/accepted}}
        <ul class="lines accepted">
        {{#accepted}}
        <li>{{.message}}{{#.code}} <code>{{.}}</code>{{/.code}}{{#.terms}}<span class="aside">{{.}}</span>{{/.terms}}</li>
        {{/accepted}}
        </ul>
        </section>
        <section id="actions" class="wrap" aria-labelledby="actions-title">
        <h2 id="actions-title">{{labels.actions}}</h2>
        <p class="aside screen">{{labels.toWriteOn}}</p>
        <table class="to-fill">
        <thead><tr><th scope="col">{{labels.who}}</th><th scope="col">{{labels.what}}</th><th scope="col">{{labels.when}}</th></tr></thead>
        <tbody>
        <tr><td></td><td></td><td></td></tr>
        <tr><td></td><td></td><td></td></tr>
        <tr><td></td><td></td><td></td></tr>
        <tr><td></td><td></td><td></td></tr>
        <tr><td></td><td></td><td></td></tr>
        </tbody>
        </table>
        </section>
        """
}
