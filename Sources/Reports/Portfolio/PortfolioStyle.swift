/// How the parts of a portfolio look.
enum PortfolioStyle {
    static let sheet = """
        .note{margin:-12px 0 20px}
        .deals{display:grid;gap:20px}
        .deal-card{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:20px 28px;border-left:6px solid var(--mark)}
        .deal-card h3 a,.met h3{font-size:1.1875rem}
        .deal-card h4{margin:16px 0 4px;color:var(--muted-ink);font-size:.8125rem;font-weight:700}
        .deal-card .message{margin-top:10px;font-weight:700;line-height:1.4}
        .deal-card p.aside{margin-top:6px;font-size:.875rem}
        .deal-card .picture{align-self:start}
        .deal-card .scroll svg{width:100%;max-height:340px}
        .risks li{position:relative;padding-left:18px;line-height:1.5}
        .risks li:not(.rest)::before{content:"";position:absolute;left:0;top:.5em;width:10px;height:10px;border-radius:3px;background:var(--mark)}
        .met{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:16px;align-items:start}
        .met .aside{font-size:.875rem;margin-top:2px}
        .met .lines{margin-top:8px;font-size:.9375rem}
        @media screen and (max-width:820px){.deal-card{grid-template-columns:minmax(0,1fr)}}
        @media print{.deals{display:block}.deals>li{margin-bottom:10pt}.met{display:block}.met>li{margin-bottom:8pt}}
        """
}
