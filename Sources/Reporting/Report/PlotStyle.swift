/// The colours of a picture that stands alone: always light, with fonts that print everywhere.
enum PlotStyle {
  static let text: StaticString = """
    svg{font-family:Helvetica,Arial,"Liberation Sans","DejaVu Sans",sans-serif;font-size:12px}
    .page{fill:#ffffff}.t{fill:#1b2127}.u{fill:#59636e}.e{text-anchor:end}.m{text-anchor:middle}.b{font-weight:bold}
    .head{fill:#1b2127;font-size:18px;font-weight:bold}
    .grid{stroke:#d5dbe1;fill:none}
    .have{fill:#8fbde0}.need{fill:none;stroke:#1b2127;stroke-width:1.5}.lack{fill:url(#lacking);stroke:#a4262c;stroke-width:0.75}
    .past{fill:#9aa2aa}.expected{fill:#1f6fb2}.likely{stroke:#1b2127;fill:none;stroke-width:1.25}
    .band{fill:#8fbde0}.line{fill:none;stroke:#0a5291;stroke-width:1.5}.recent{fill:#1b2127}
    .b-3{fill:#bf4d12}.b-2{fill:#ec9a5b}.b-1{fill:#f7d3b5}.b-k{fill:#ffffff}.b-a{fill:#f3f5f7}
    .p-lack{stroke:#a4262c;stroke-width:1.5}.p-3,.p-2,.p-1{stroke:#1b2127;stroke-width:1}
    .p-k{stroke:#1b2127;stroke-width:9}.p-a{stroke:#59636e;stroke-width:2}
    .w0{fill:#1f6fb2}.w1{fill:#e8a33d}.w2{fill:#2f9e77}.w3{fill:#b85c9e}.w4{fill:#7fbce6}.w5{fill:#8a5a2b}
    .k{fill:url(#tasks)}.a{fill:url(#absences)}.l{fill:#1b2127}.r{fill:#59636e}

    """
}
