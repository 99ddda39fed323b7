extension PageStyle {
    /// Letters, spaces, links and what every page is made of.
    static let base = """
        *,*::before,*::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
        h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote,table{margin:0;padding:0}
        ul,ol{list-style:none}
        h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,2.5rem);line-height:1.15;letter-spacing:-.02em}
        h2{font-size:1.5rem;line-height:1.25;letter-spacing:-.01em;margin-bottom:20px}
        h3{font-size:1.125rem;line-height:1.35}
        a{color:var(--influence);text-underline-offset:.2em;text-decoration-thickness:1px}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--influence);outline-offset:2px;border-radius:4px}
        main:focus{outline:none}
        code{font:.8125em/1.2 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;color:var(--muted-ink);white-space:nowrap}
        .wrap{width:100%;max-width:1264px;margin-inline:auto;padding-inline:clamp(16px,3vw,32px)}
        main>.wrap{padding-top:56px}
        [id]{scroll-margin-top:16px}
        .skip{position:absolute;left:16px;top:-80px;padding:10px 16px;background:var(--ink);color:var(--paper);border-radius:8px;z-index:1}
        .skip:focus{top:12px}
        .aside{color:var(--muted-ink);font-weight:400}
        .quiet{color:var(--muted-ink)}
        .foot{padding-block:56px 40px;color:var(--muted-ink);font-size:.875rem}
        """

    /// Cards, marks, pictures and tables.
    static let parts = """
        .card{background:var(--card);border:1px solid var(--faint);border-radius:14px;padding:20px 24px;box-shadow:0 1px 2px rgb(15 23 42/.05)}
        .grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:16px;align-items:start}
        .tag{display:inline-block;padding:2px 10px;border-radius:11px;font-size:.75rem;line-height:1.5;font-weight:700;background:var(--neutral-soft);color:var(--muted-ink);vertical-align:.1em;overflow-wrap:break-word}
        .is-critical{--mark:var(--critical);--soft:var(--adverse-soft);--word:var(--adverse)}
        .is-warning{--mark:var(--warning);--soft:var(--caution-soft);--word:var(--caution)}
        .is-note{--mark:var(--note);--soft:var(--neutral-soft);--word:var(--muted-ink)}
        .is-blocked,.is-unmapped,.is-opponent,.is-red,.is-opened,.is-to_explore{--mark:var(--adverse);--soft:var(--adverse-soft);--word:var(--adverse)}
        .is-fragile,.is-skeptic,.is-amber,.is-changed,.is-partial,.is-unknown{--mark:var(--caution);--soft:var(--caution-soft);--word:var(--caution)}
        .is-contested{--mark:var(--provider);--soft:var(--provider-soft);--word:var(--provider)}
        .is-mapped,.is-advocate,.is-supporter,.is-green,.is-closed,.is-had{--mark:var(--favourable);--soft:var(--favourable-soft);--word:var(--favourable)}
        .is-neutral{--mark:var(--neutral);--soft:var(--neutral-soft);--word:var(--neutral)}
        .tag[class*=" is-"]{background:var(--soft);color:var(--word)}
        .picture{background:var(--paper);border:1px solid var(--faint);border-radius:14px;overflow:hidden}
        .picture figcaption{padding:12px 24px 16px;border-top:1px solid var(--faint);color:var(--muted-ink);font-size:.875rem;max-width:none}
        .scroll{overflow-x:auto;padding:12px 16px 4px}
        .scroll svg{display:block;height:auto;margin-inline:auto;max-width:100%}
        .scroll svg g:target rect:first-of-type,.scroll svg g:target path:first-of-type{stroke:var(--influence);stroke-width:4}
        .rows{width:100%;border-collapse:collapse;font-size:.9375rem}
        .rows th,.rows td{padding:12px 16px 12px 0;text-align:left;vertical-align:top;border-top:1px solid var(--faint)}
        .rows thead th{border-top:0;padding-block:0 8px;color:var(--muted-ink);font-size:.8125rem;font-weight:700}
        .rows tbody th{font-weight:700}
        .rows .aside{display:block;font-size:.8125rem}
        .lines>li+li{margin-top:6px}
        """ + "\n" + fits

    /// How small a picture may get before it scrolls.
    private static let fits = ReviewFigure.fits.map { hundreds in
        ".fit-\(hundreds) svg{max-width:max(100%,\(hundreds)00px)}"
    }
    .joined(separator: "\n")
}
