/// How the parts of a review look on a screen.
enum ReviewStyle {
    static let sheet = [head, findings, work, narrow].joined(separator: "\n")

    private static let head = """
        .masthead{background:var(--card);border-bottom:1px solid var(--faint);padding-block:40px 20px}
        .kicker{color:var(--influence);font-weight:700;font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase;margin-bottom:10px}
        .deal{display:block;font-weight:400;color:var(--muted-ink);font-size:.66em;letter-spacing:-.01em;margin-top:6px}
        .facts{display:flex;flex-wrap:wrap;gap:4px 0;margin-top:14px;color:var(--muted-ink);font-size:.875rem}
        .facts li:not(:last-child)::after{content:"·";padding-inline:8px}
        .verdict{margin-top:28px;padding:22px 24px 22px 26px;border-radius:14px;background:var(--soft);border-left:6px solid var(--mark)}
        .verdict .label{color:var(--word);font-weight:700;font-size:.8125rem;letter-spacing:.06em;text-transform:uppercase}
        .verdict .sentence{font-size:clamp(1.125rem,.95rem + .8vw,1.4375rem);line-height:1.35;font-weight:700;letter-spacing:-.01em;margin-top:6px;max-width:60em}
        .standing{display:flex;flex-wrap:wrap;gap:6px 18px;margin-top:14px;font-size:.9375rem}
        .standing li::before{content:"";display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:8px;background:var(--mark)}
        .minute{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr));gap:20px 40px;margin-top:26px}
        .minute dt,.out dt{color:var(--muted-ink);font-size:.8125rem;font-weight:700;letter-spacing:.02em;margin-bottom:4px}
        .minute dd{font-size:1.0625rem;line-height:1.45}
        .minute .aside{font-size:.9375rem;margin-top:4px}
        nav ul{display:flex;flex-wrap:wrap;gap:6px 22px;margin-top:28px;padding-top:16px;border-top:1px solid var(--faint);font-size:.875rem}
        nav a{text-decoration:none}
        nav a:hover{text-decoration:underline}
        """

    private static let findings = """
        .finding{display:grid;grid-template-columns:40px minmax(0,1fr) minmax(240px,320px);gap:0 20px;margin-bottom:16px}
        .number{width:32px;height:32px;border-radius:50%;background:var(--mark);color:var(--on-badge);font-weight:700;font-size:.9375rem;line-height:32px;text-align:center}
        .finding h3{margin-top:3px}
        .finding .message{margin-top:6px;font-size:1.0625rem}
        .other{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}
        .text-critical{color:var(--adverse)}
        .text-warning{color:var(--caution)}
        .text-note{color:var(--muted-ink)}
        .details{font-size:.9375rem;color:var(--muted-ink)}
        .details li{margin-top:6px;padding-left:16px;position:relative}
        .details li::before{content:"";position:absolute;left:2px;top:.65em;width:5px;height:5px;border-radius:50%;background:var(--tree)}
        .reason{margin-top:8px;font-size:.9375rem;color:var(--muted-ink)}
        .quote{margin-top:10px;padding:2px 0 2px 14px;border-left:3px solid var(--mark,var(--tree))}
        .quote p{font-size:1rem;font-style:italic}
        .quote figcaption{color:var(--muted-ink);font-size:.8125rem}
        .flag{color:var(--word);font-weight:700;margin-right:4px}
        .side{border-left:1px solid var(--faint);padding-left:20px}
        .ask+.ask{margin-top:14px}
        .ask .whom{color:var(--muted-ink);font-size:.8125rem}
        .ask .whom b{color:var(--influence)}
        .ask .question{font-weight:700;line-height:1.4;margin-top:2px}
        .place{margin-top:12px;font-size:.8125rem}
        details{margin-top:4px}
        summary{cursor:pointer;padding:12px 20px;margin-bottom:16px;border:1px solid var(--card-border);border-radius:14px;font-weight:700;color:var(--influence)}
        """

    private static let work = """
        .since{color:var(--muted-ink);font-size:.875rem}
        #changes .message{font-size:1.0625rem;font-weight:700;margin:4px 0 16px}
        .part{margin-bottom:16px}
        .part h3{margin-bottom:10px;font-size:1rem}
        #signals .quote{margin-top:0}
        .about{margin-top:10px;font-size:.875rem;color:var(--muted-ink)}
        #signals .place{margin-top:2px}
        .place a::first-letter{text-transform:uppercase}
        .agenda li{margin-top:16px}
        .agenda .question{font-weight:700;line-height:1.4}
        .rank{display:inline-block;min-width:1.6em;margin-right:.5em;padding-inline:.3em;border-radius:6px;background:var(--chip);color:var(--chip-ink);text-align:center;font-size:.875em}
        .agenda .reason{margin-top:4px;font-size:.875rem}
        article>.aside{font-size:.875rem;margin-top:4px}
        .agenda+.aside{margin-top:16px}
        .out{display:grid;grid-template-columns:minmax(0,1fr) minmax(240px,320px);gap:20px 40px}
        .out dl{display:grid;gap:16px;grid-column:1}
        .out dd{font-size:1.0625rem}
        .out .ask{border-left:1px solid var(--faint);padding-left:20px}
        .accepted .aside{display:block;font-size:.875rem}
        .to-fill{width:100%;border-collapse:collapse;margin-top:8px;table-layout:fixed}
        .to-fill th{text-align:left;color:var(--muted-ink);font-size:.8125rem;padding-bottom:6px}
        .to-fill th:nth-child(1){width:24%}
        .to-fill th:nth-child(3){width:20%}
        .to-fill td{height:34px;border-bottom:1px solid var(--card-border)}
        #more section{margin-top:36px}
        #more h3{margin-bottom:14px;font-size:1.1875rem}
        .letters th:first-child{width:24%}
        .letters td:nth-child(n+3){width:32%}
        .initial{display:inline-block;width:1.75em;font-weight:700;color:var(--influence)}
        """

    private static let narrow = """
        @media screen and (max-width:820px){
        main>.wrap{padding-top:44px}
        .card{padding:16px}
        .finding{grid-template-columns:32px minmax(0,1fr);gap:0 12px}
        .side{grid-column:1/-1;border-left:0;padding:14px 0 0;margin-top:14px;border-top:1px solid var(--faint)}
        .finding .details li{padding-left:14px}
        .out{grid-template-columns:minmax(0,1fr)}
        .out .ask{border-left:0;padding:14px 0 0;border-top:1px solid var(--faint)}
        .rows,.rows tbody,.rows tr,.rows th,.rows td{display:block;width:auto}
        .rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .rows tr{padding:14px 0;border-top:1px solid var(--faint)}
        .rows th,.rows td{padding:3px 0;border:0}
        .rows td::before{content:attr(data-label);display:block;color:var(--muted-ink);font-size:.75rem;font-weight:700}
        .picture figcaption{padding:10px 16px 14px}
        }
        """
}
