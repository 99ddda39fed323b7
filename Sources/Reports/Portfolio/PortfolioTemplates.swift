/// The templates of a portfolio. Names with a point in front are looked up in the nearest value alone.
enum PortfolioTemplates {
    /// The whole page.
    static let name = "portfolio"

    static let all: [String: String] = [
        name: page, "portfolio-head": head, "portfolio-deal": deal, "portfolio-meetings": meetings,
        "portfolio-question": question,
    ]

    private static let page = """
        {{<page}}{{$header}}{{> portfolio-head}}{{/header}}
        {{$main}}
        <section id="deals" class="wrap" aria-labelledby="deals-title">
        <h2 id="deals-title">{{labels.deals}}</h2>
        <p class="quiet note">{{labels.dealsNote}}</p>
        <ol class="deals">{{#deals}}{{> portfolio-deal}}{{/deals}}</ol>
        </section>
        <section id="people" class="wrap" aria-labelledby="people-title">
        <h2 id="people-title">{{labels.people}}</h2>
        {{#withoutPeople}}<p class="quiet">{{withoutPeople}}</p>{{/withoutPeople}}
        {{^withoutPeople}}<p class="quiet note">{{labels.peopleNote}}</p>
        <ul class="met">{{#people}}{{> portfolio-meetings}}{{/people}}</ul>{{/withoutPeople}}
        </section>
        <section id="providers" class="wrap" aria-labelledby="providers-title">
        <h2 id="providers-title">{{labels.providers}}</h2>
        {{#withoutProviders}}<p class="quiet">{{withoutProviders}}</p>{{/withoutProviders}}
        {{^withoutProviders}}<ul class="met">{{#providers}}{{> portfolio-meetings}}{{/providers}}</ul>{{/withoutProviders}}
        </section>
        <section id="questions" class="wrap" aria-labelledby="questions-title">
        <h2 id="questions-title">{{labels.questions}}</h2>
        {{#withoutQuestions}}<p class="quiet">{{withoutQuestions}}</p>{{/withoutQuestions}}
        {{^withoutQuestions}}<p class="quiet note">{{labels.questionsNote}}</p>
        <ul class="met">{{#questions}}{{> portfolio-question}}{{/questions}}</ul>{{/withoutQuestions}}
        </section>
        {{#hasUnusable}}
        <section id="unusable" class="wrap" aria-labelledby="unusable-title">
        <h2 id="unusable-title">{{labels.unusable}}</h2>
        <ul class="lines">{{#unusable}}<li><b>{{.name}}</b> <span class="quiet">{{.reason}}</span></li>{{/unusable}}</ul>
        </section>
        {{/hasUnusable}}
        {{/main}}
        {{$footer}}<footer class="wrap foot"><p>{{labels.foot}}</p></footer>{{/footer}}
        {{/page}}
        """

    private static let head = """
        <header class="masthead">
        <div class="wrap">
        <p class="kicker">{{labels.kicker}}</p>
        <h1>{{title}}</h1>
        <ul class="facts">{{#facts}}<li>{{.}}</li>{{/facts}}</ul>
        <ul class="standing">{{#standing}}<li class="is-{{.code}}">{{.label}}</li>{{/standing}}</ul>
        <nav aria-label="{{labels.onThisPage}}"><ul>
        <li><a href="#deals">{{labels.deals}}</a></li>
        <li><a href="#people">{{labels.people}}</a></li>
        <li><a href="#providers">{{labels.providers}}</a></li>
        <li><a href="#questions">{{labels.questions}}</a></li>
        </ul></nav>
        </div>
        </header>
        """

    private static let deal = """
        <li class="card deal-card is-{{.verdict.code}}">
        <div class="deal-words">
        <h3><span class="rank">{{.rank}}</span><a href="{{.page}}">{{.title}}</a></h3>
        <p class="aside"><span class="tag is-{{.verdict.code}}">{{.verdict.label}}</span> {{.deadline}}</p>
        <p class="aside">{{.origin}}</p>
        <p class="message">{{.sentence}}</p>
        {{#.noRisk}}<p class="quiet">{{.}}</p>{{/.noRisk}}
        {{^.noRisk}}
        <h4>{{labels.topRisks}}</h4>
        <ul class="risks">{{#.risks}}<li class="is-{{.severity.code}}">{{.title}} <span class="quiet">· {{.severity.label}}</span></li>{{/.risks}}{{#.more}}<li class="quiet rest">+ {{.}}</li>{{/.more}}</ul>
        {{/.noRisk}}
        {{#.ask}}<h4>{{labels.whatToAsk}}</h4><p><b>{{.question}}</b> <span class="quiet">{{.whom}}</span></p>{{/.ask}}
        </div>
        <figure class="picture"><div class="scroll" role="region" aria-label="{{.figure.label}}" tabindex="0">{{{.figure.svg}}}</div></figure>
        </li>
        """

    private static let meetings = """
        <li class="card"><h3>{{.name}}</h3>
        <ul class="lines">{{#.meetings}}<li><a href="{{.page}}">{{.deal}}</a> <span class="quiet">{{.part}}</span></li>{{/.meetings}}</ul></li>
        """

    private static let question = """
        <li class="card"><h3>{{.title}}</h3>
        <p class="aside">{{.share}} · <code>{{.code}}</code></p>
        <ul class="lines">{{#.examples}}<li>{{.question}} <a href="{{.page}}">{{.deal}}</a></li>{{/.examples}}{{#.rest}}<li class="quiet">+ {{.}}</li>{{/.rest}}</ul></li>
        """
}
