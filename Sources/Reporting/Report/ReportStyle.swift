/// How the page looks: light and dark as the reader's system has it, on a telephone, and on paper.
enum ReportStyle {
  static let text: StaticString = """
    :root{color-scheme:light dark;--page:#fff;--ink:#1b2127;--quiet:#59636e;--line:#d5dbe1;--soft:#f3f5f7;--accent:#0a5291;
    --good:#1a6b3c;--bad:#a4262c;--w0:#1f6fb2;--w1:#e8a33d;--w2:#2f9e77;--w3:#b85c9e;--w4:#7fbce6;--w5:#8a5a2b;
    --o1:#cfe3f3;--o2:#8fbde0;--o3:#3f86bd;--e:#eceff2;--s1:#f7d3b5;--s2:#ec9a5b;--s3:#bf4d12;--on:#e3eefa;--night:#d7d9ee}
    @media (prefers-color-scheme:dark){:root{--page:#14181c;--ink:#e4e8ec;--quiet:#a4aeb8;--line:#333b43;--soft:#1d2329;
    --accent:#7db8ee;--good:#6fcf97;--bad:#ff8f8a;--w0:#4b9be0;--w1:#e8a33d;--w2:#3fb98c;--w3:#d07fb8;--w4:#a5d3f2;--w5:#c08a56;
    --o1:#22384a;--o2:#2f5d80;--o3:#5a9fd4;--e:#262d34;--s1:#4d3626;--s2:#9a5a2a;--s3:#e8803a;--on:#1e3346;--night:#34345c}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:68rem;background:var(--page);color:var(--ink);
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","DejaVu Sans",sans-serif;
    font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem}
    a{color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    header .kind{margin:0;color:var(--quiet);font-size:.875rem;letter-spacing:.04em;text-transform:uppercase}
    h1{margin:.1rem 0 0;font-size:2rem;line-height:1.15;font-weight:650}
    .period{margin:.25rem 0 0;color:var(--quiet);font-size:1.125rem}
    h2{margin:0 0 .75rem;font-size:1.375rem;line-height:1.25;font-weight:650}
    h3{margin:1.5rem 0 .5rem;font-size:1.0625rem;line-height:1.3}
    h4{margin:1.25rem 0 .25rem;font-size:.9375rem}
    h3 small,h4 small{font-weight:400;color:var(--quiet);font-size:.875rem}
    p{margin:.5rem 0;max-width:46rem}
    section{border-top:1px solid var(--line);margin-top:2.25rem;padding-top:1.5rem}
    nav{margin-top:1.25rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;list-style:none;margin:0;padding:0;font-size:.9375rem}
    nav a{display:inline-block;padding:.15rem 0}
    .verdict{font-size:1.125rem;font-weight:600}.good{color:var(--good)}.bad{color:var(--bad)}
    .note,.none,figcaption{color:var(--quiet);font-size:.875rem}
    .warning{border-left:3px solid var(--bad);padding:.1rem 0 .1rem .75rem;list-style:none;font-size:.9375rem}
    ul,ol{margin:.5rem 0;padding-left:1.25rem}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:0 1.5rem;margin:1.25rem 0 0}
    .cards div{border-top:2px solid var(--ink);padding:.5rem 0 1.1rem;min-width:0}
    .cards dt{font-size:.875rem;color:var(--quiet)}
    .cards dd{margin:0;font-size:.8125rem;color:var(--quiet)}
    .cards dt+dd{font-size:1.75rem;line-height:1.25;color:var(--ink);font-weight:600}
    .cards dt+dd small{font-size:1rem;font-weight:400}
    .facts{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1.25rem;font-size:.875rem;margin:0}
    .facts dt{color:var(--quiet)}.facts dd{margin:0;min-width:0}
    code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .scroll{overflow-x:auto;margin:.5rem 0;max-width:100%}
    table{border-collapse:collapse;font-size:.875rem;line-height:1.35;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);font-weight:400}
    th:first-child,td:first-child{padding-left:0;min-width:4.5rem}
    thead th{color:var(--quiet);font-size:.8125rem;vertical-align:bottom;border-bottom:1px solid var(--quiet)}
    .n{text-align:right;white-space:nowrap}thead .n{white-space:normal}
    th small,td small{color:var(--quiet);font-size:.75rem}
    .scroll th,.scroll td{overflow-wrap:normal;max-width:30rem}.scroll bdi{overflow-wrap:anywhere}
    .team th{padding-top:.9rem;font-weight:600;border-bottom:1px solid var(--quiet)}
    .sortable button{all:unset;cursor:pointer;text-decoration:underline dotted}
    .sortable button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
    input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:4px;padding:.25rem .5rem;
    max-width:100%}
    .week{table-layout:fixed;min-width:46rem;border-collapse:separate;border-spacing:0 0}
    .week th:first-child{width:11rem}
    .week td{padding:.25rem .4rem;border-left:2px solid var(--page)}
    .week .on{background:var(--on)}.week .night{background:var(--night)}
    .week .on small,.week .night small{color:var(--ink);display:block;line-height:1.2}
    .week .off{color:var(--quiet);font-style:italic}
    .bars{table-layout:fixed}
    .bars th:first-child{width:11rem}.bars th:nth-child(2){width:16rem}
    .bars td small+small{display:block;line-height:1.3}
    .bars td,.bars th{padding-top:.2rem;padding-bottom:.2rem}
    .bars .x{padding-right:0;width:auto;vertical-align:middle}
    td.x{background:repeating-linear-gradient(90deg,var(--line) 0 1px,transparent 1px 12.5%) content-box}
    .x svg{display:block;width:100%;height:1rem}
    .ruler{display:flex}.ruler i{flex:3;font-style:normal;min-width:0}.ruler .f2{flex:2}.ruler .f1{flex:1}
    .lazy{content-visibility:auto;contain-intrinsic-size:auto 40rem}
    .patterns{position:absolute;width:0;height:0}
    figure{margin:1rem 0}
    .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;padding:0;font-size:.8125rem}
    .key{width:1.25rem;height:.9rem;margin-right:.4rem;vertical-align:-.1rem}
    .chart{display:block;width:100%;min-width:44rem;height:auto;font-size:12px}
    .t{fill:var(--ink)}.u{fill:var(--quiet)}.e{text-anchor:end}.m{text-anchor:middle}
    .grid{stroke:var(--line);fill:none}
    .have{fill:var(--o2)}.need{fill:none;stroke:var(--ink);stroke-width:1.5}
    .lack{fill:url(#lacking);stroke:var(--bad);stroke-width:.75}
    .key .need{fill:none;stroke-width:2}
    .past{fill:var(--quiet);opacity:.55}.expected{fill:var(--w0)}.likely{stroke:var(--ink);fill:none;stroke-width:1.25}
    .band{fill:var(--o2)}.line{fill:none;stroke:var(--accent);stroke-width:1.5}.recent{fill:var(--ink)}
    .h0{fill:url(#short3)}.h1{fill:url(#short2)}.h2{fill:url(#short1)}.h3{fill:var(--e)}
    .h4{fill:var(--o1)}.h5{fill:var(--o2)}.h6{fill:var(--o3)}
    .b-3{fill:var(--s3)}.b-2{fill:var(--s2)}.b-1{fill:var(--s1)}.b-k{fill:var(--page)}.b-a{fill:var(--soft)}
    .p-lack{stroke:var(--bad);stroke-width:1.5}.p-3,.p-2,.p-1{stroke:var(--ink);stroke-width:1}
    .p-k{stroke:var(--ink);stroke-width:9}.p-a{stroke:var(--quiet);stroke-width:2}
    .w0{fill:var(--w0)}.w1{fill:var(--w1)}.w2{fill:var(--w2)}.w3{fill:var(--w3)}.w4{fill:var(--w4)}.w5{fill:var(--w5)}
    .k{fill:url(#tasks)}.a{fill:url(#absences)}.l{fill:var(--ink)}.r{fill:var(--quiet)}
    .key .l{transform:translateY(5px) scaleY(.16)}.key .r{transform:translateY(3px) scaleY(.5)}
    @media (max-width:44rem){
    body{padding:1rem .75rem 3rem}h1{font-size:1.625rem}
    .bars,.bars tbody,.bars tr,.bars thead{display:block}
    .bars th,.bars td,.bars th:first-child,.bars th:nth-child(2){display:inline-block;width:auto;border:0;padding:.1rem .5rem .1rem 0}
    .bars thead th:not(.x){display:none}.bars thead th.x,.bars td.x{display:block;padding:.1rem 0}
    .bars tr{border-bottom:1px solid var(--line);padding:.25rem 0}
    .facts{grid-template-columns:1fr}.facts dd{margin-bottom:.5rem}}
    @media print{
    @page{margin:12mm}
    :root{color-scheme:light;--page:#fff;--ink:#000;--quiet:#444;--line:#c4c9ce;--soft:#f3f5f7;--accent:#000;--good:#000;--bad:#8a1c21;
    --w0:#1f6fb2;--w1:#e8a33d;--w2:#2f9e77;--w3:#b85c9e;--w4:#7fbce6;--w5:#8a5a2b;
    --o1:#cfe3f3;--o2:#8fbde0;--o3:#3f86bd;--e:#eceff2;--s1:#f7d3b5;--s2:#ec9a5b;--s3:#bf4d12;--on:#e9f1fa;--night:#d7d9ee}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    th,td{padding:.25rem .4rem}html{font-size:9.5pt}body{max-width:none;padding:0}
    nav,.skip,.find{display:none}
    .lazy{content-visibility:visible}
    .scroll{overflow:visible}
    .chart,.week{min-width:0}
    .week th:first-child{width:9rem}
    section{break-before:auto;margin-top:1.5rem;padding-top:1rem}
    #roster,#days,#agents{break-before:page}
    h2,h3,h4,figcaption{break-after:avoid}
    tr,figure,.cards div,.chart{break-inside:avoid}.team{break-after:avoid}
    thead{display:table-header-group}
    .sortable button{text-decoration:none}}

    """
}
