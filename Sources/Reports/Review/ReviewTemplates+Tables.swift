extension ReviewTemplates {
    /// The org view.
    static let organisation = """
        <section id="organisation" aria-labelledby="organisation-title">
        <h3 id="organisation-title">{{labels.organisation}}</h3>
        {{#organisation}}
        <figure class="picture">
        <div class="scroll {{.fit}}" role="region" aria-label="{{.label}}" tabindex="0">{{{.svg}}}</div>
        <figcaption>{{.caption}}</figcaption>
        </figure>
        {{/organisation}}
        {{^organisation}}<p class="quiet">{{labels.noOrganisation}}</p>{{/organisation}}
        </section>
        """

    /// The letters of the method.
    static let scorecard = """
        {{#scorecard}}
        <section id="scorecard" aria-labelledby="scorecard-title">
        <h3 id="scorecard-title">{{.method}}</h3>
        <table role="table" class="rows letters">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{labels.letter}}</th>\
        <th role="columnheader" scope="col">{{labels.state}}</th><th role="columnheader" scope="col">{{labels.had}}</th>\
        <th role="columnheader" scope="col">{{labels.missed}}</th></tr></thead>
        <tbody role="rowgroup">
        {{#.letters}}
        <tr role="row"><th role="rowheader" scope="row"><span class="initial" aria-hidden="true">{{.initial}}</span>{{.title}}\
        <span class="aside">{{.question}}</span></th>
        <td role="cell" data-label="{{labels.state}}"><span class="tag is-{{.state.code}}">{{.state.label}}</span></td>
        <td role="cell" data-label="{{labels.had}}"><ul class="lines">{{#.had}}<li>{{.}}</li>{{/.had}}</ul></td>
        <td role="cell" data-label="{{labels.missed}}"><ul class="lines">{{#.missed}}<li>{{.}}</li>{{/.missed}}</ul></td></tr>
        {{/.letters}}
        </tbody>
        </table>
        </section>
        {{/scorecard}}
        """

    /// The steps with our way to each.
    static let paths = """
        <section id="steps" aria-labelledby="steps-title">
        <h3 id="steps-title">{{labels.steps}}</h3>
        <table role="table" class="rows">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{labels.step}}</th>\
        <th role="columnheader" scope="col">{{labels.verdict}}</th><th role="columnheader" scope="col">{{labels.whoDecides}}</th>\
        <th role="columnheader" scope="col">{{labels.bestWay}}</th><th role="columnheader" scope="col">{{labels.why}}</th></tr></thead>
        <tbody role="rowgroup">
        {{#paths}}
        <tr role="row"><th role="rowheader" scope="row">{{.step}}</th>
        <td role="cell" data-label="{{labels.verdict}}"><span class="tag is-{{.verdict.code}}">{{.verdict.label}}</span></td>
        <td role="cell" data-label="{{labels.whoDecides}}">{{.decider}}</td>
        <td role="cell" data-label="{{labels.bestWay}}">{{.way}}</td>
        <td role="cell" data-label="{{labels.why}}">{{.reason}}</td></tr>
        {{/paths}}
        </tbody>
        </table>
        </section>
        """

    /// Everybody of the account.
    static let people = """
        <section id="people" aria-labelledby="people-title">
        <h3 id="people-title">{{labels.people}}</h3>
        <table role="table" class="rows">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{labels.person}}</th>\
        <th role="columnheader" scope="col">{{labels.roles}}</th><th role="columnheader" scope="col">{{labels.stance}}</th>\
        <th role="columnheader" scope="col">{{labels.access}}</th>\
        <th role="columnheader" scope="col">{{labels.lastContact}}</th></tr></thead>
        <tbody role="rowgroup">
        {{#people}}
        <tr role="row"><th role="rowheader" scope="row">{{.name}}{{#.title}}<span class="aside">{{.}}</span>{{/.title}}</th>
        <td role="cell" data-label="{{labels.roles}}">{{.roles}}</td>
        <td role="cell" data-label="{{labels.stance}}"><span class="tag is-{{.stance.code}}">{{.stance.label}}</span></td>
        <td role="cell" data-label="{{labels.access}}">{{.access}}</td>
        <td role="cell" data-label="{{labels.lastContact}}">{{.lastContact}}</td></tr>
        {{/people}}
        </tbody>
        </table>
        </section>
        """

    /// The rules that speak.
    static let rules = """
        <section id="rules" aria-labelledby="rules-title">
        <h3 id="rules-title">{{labels.rules}}</h3>
        <table role="table" class="rows">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{labels.code}}</th>\
        <th role="columnheader" scope="col">{{labels.rule}}</th><th role="columnheader" scope="col">{{labels.severity}}</th>\
        <th role="columnheader" scope="col">{{labels.inRisks}}</th></tr></thead>
        <tbody role="rowgroup">
        {{#rules}}
        <tr role="row"><th role="rowheader" scope="row"><code>{{.code}}</code></th>
        <td role="cell" data-label="{{labels.rule}}">{{.title}}<span class="aside">{{.name}}</span></td>
        <td role="cell" data-label="{{labels.severity}}"><span class="tag is-{{.severity.code}}">{{.severity.label}}</span></td>
        <td role="cell" data-label="{{labels.inRisks}}">{{.groups}}</td></tr>
        {{/rules}}
        </tbody>
        </table>
        </section>
        """
}
