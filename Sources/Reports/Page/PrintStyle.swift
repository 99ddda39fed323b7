/// How a page looks on paper: A4 upright, light, nothing cut in two, nothing folded.
enum PrintStyle {
    static let sheet = """
        @page{size:A4 portrait;margin:12mm 12mm 14mm}
        @media print{
        html{scroll-behavior:auto}
        body{font-size:10pt;line-height:1.4;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .skip,nav,.place,.screen{display:none}
        .wrap{max-width:none;padding-inline:0}
        main>.wrap{padding-top:18pt}
        .masthead{padding-block:0;border:0;background:none}
        h1{font-size:20pt}
        h2{font-size:14pt;margin-bottom:8pt}
        h3{font-size:11pt}
        h2,h3{break-after:avoid}
        .verdict{margin-top:12pt;padding:12pt 14pt}
        .verdict .sentence{font-size:13pt}
        .minute{margin-top:12pt;gap:10pt 20pt;grid-template-columns:repeat(3,minmax(0,1fr))}
        .minute dd,.finding .message,.out dd{font-size:10.5pt}
        .card{box-shadow:none;border-color:var(--card-border);padding:10pt 12pt}
        .card,.picture,.quote,.ask,.agenda li,.rows tr,.minute,.verdict,.to-fill{break-inside:avoid}
        .finding{grid-template-columns:26pt minmax(0,1fr) 150pt;gap:0 10pt;margin-bottom:8pt}
        .side{padding-left:10pt}
        .number{width:20pt;height:20pt;line-height:20pt;font-size:10pt}
        .quote p,.details,.reason,.rows{font-size:9pt}
        .grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:8pt}
        .out{grid-template-columns:minmax(0,1fr) 150pt;gap:12pt}
        .scroll{overflow:visible;padding:6pt}
        .scroll svg{max-width:100%}
        .picture figcaption{padding:6pt 10pt 8pt;font-size:8.5pt}
        summary{list-style:none;border:0;padding:4pt 0;margin:0;color:inherit}
        summary::-webkit-details-marker{display:none}
        details::details-content{content-visibility:visible;block-size:auto}
        .to-fill td{height:10mm}
        #actions{break-inside:avoid}
        .foot{padding-block:14pt 0}
        a{color:inherit;text-decoration:none}
        }
        """
}
