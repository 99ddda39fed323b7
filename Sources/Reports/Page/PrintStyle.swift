/// How a page looks on paper: A4 upright, light, nothing cut in two, nothing folded.
enum PrintStyle {
    static let sheet = """
        @page{size:A4 portrait;margin:11mm 12mm 13mm}
        @media print{
        body{font-size:10pt;line-height:1.4;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .skip,nav,.place,.screen{display:none}
        .wrap{max-width:none;padding-inline:0}
        main>.wrap{padding-top:16pt}
        .masthead{padding-block:0;border:0;background:none}
        .kicker{margin-bottom:4pt;font-size:8.5pt}
        h1{font-size:20pt}
        .deal{margin-top:2pt}
        .facts{margin-top:6pt;font-size:9pt}
        h2{font-size:14pt;margin-bottom:7pt}
        h3{font-size:11pt}
        h2,h3,summary{break-after:avoid}
        .verdict{margin-top:10pt;padding:9pt 12pt}
        .verdict .label{font-size:8.5pt}
        .verdict .sentence{font-size:13pt;margin-top:2pt}
        .standing{margin-top:6pt;font-size:9.5pt}
        .minute{margin-top:10pt;gap:10pt 18pt;grid-template-columns:1.5fr 1.3fr 1fr}
        .minute dt,.out dt{font-size:8.5pt;margin-bottom:1pt}
        .minute dd,.finding .message,.out dd{font-size:10pt}
        .minute .aside{font-size:9pt;line-height:1.3;margin-top:2pt}
        .card{box-shadow:none;border-color:var(--card-border);padding:9pt 11pt}
        .card,.picture,.quote,.ask,.agenda li,.rows tr,.minute,.verdict,.to-fill{break-inside:avoid}
        .finding{grid-template-columns:22pt minmax(0,1fr) 150pt;gap:0 9pt;margin-bottom:7pt}
        .finding .message{margin-top:3pt}
        .other{margin-top:7pt;padding-top:7pt}
        .side{padding-left:9pt}
        .number{width:18pt;height:18pt;line-height:18pt;font-size:9pt}
        .quote p,.details,.reason,.agenda .reason{font-size:9pt}
        .quote{margin-top:5pt}
        .reason,.details li{margin-top:3pt}
        .grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:7pt}
        .agenda li{margin-top:8pt}
        .out{grid-template-columns:minmax(0,1fr) 150pt;gap:12pt}
        .out dl{gap:8pt}
        .scroll{overflow:visible;padding:5pt}
        .scroll svg{max-width:100%}
        .picture figcaption{padding:5pt 9pt 6pt;font-size:8.5pt}
        summary{list-style:none;border:0;padding:4pt 0;margin:0;color:inherit}
        summary::-webkit-details-marker{display:none}
        details::details-content{content-visibility:visible;block-size:auto}
        #actions{break-inside:avoid}
        .to-fill td{height:10mm}
        #more section{margin-top:18pt}
        .rows{font-size:8.5pt;line-height:1.35}
        .rows th,.rows td{padding:5pt 10pt 5pt 0}
        .rows thead th,.rows .aside,.tag,code{font-size:8pt}
        .tag{padding:0 6pt}
        .foot{padding-block:12pt 0;font-size:8.5pt}
        a{color:inherit;text-decoration:none}
        }
        """
}
