/// How an agent's page looks, in light and in dark.
enum AgentPageStyle {
  static let text: StaticString = """
    :root{--page:#fff;--ink:#1b2127;--quiet:#59636e;--line:#d5dbe1;--on:#e3eefa;--accent:#0a5291}
    @media (prefers-color-scheme:dark){:root{--page:#14181c;--ink:#e4e8ec;--quiet:#a4aeb8;--line:#333b43;--on:#1e3346;
    --accent:#7db8ee}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    a{color:var(--accent)}
    body{margin:0 auto;padding:1rem .9rem 3rem;max-width:34rem;background:var(--page);color:var(--ink);
    font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Arial,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;
    overflow-wrap:anywhere}
    h1{font-size:1.5rem;line-height:1.2;margin:.1rem 0}h2{font-size:1rem;margin:0}p{margin:.2rem 0}
    header p,footer,section.off p,small,ul{color:var(--quiet)}header p,footer{font-size:.875rem}
    nav{display:flex;flex-wrap:wrap;gap:.3rem;margin:.9rem 0}
    nav a{min-width:2.5rem;padding:.2rem .3rem;text-align:center;text-decoration:none;color:var(--ink);border-radius:.3rem;
    border:1px solid var(--line)}
    nav a.on{background:var(--on)}nav small{display:block;line-height:1.1}nav a.today{border:2px solid var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    main{display:flex;flex-direction:column}
    section{border-top:1px solid var(--line);padding:.7rem 0}
    section.on>p:first-of-type{font-size:1.125rem}
    section h2[data-mark]::after{content:attr(data-mark);margin-left:.5rem;background:var(--accent);color:var(--page);border-radius:.3rem;padding:.05rem .4rem;font-size:.8125rem}
    main section.past{order:1}
    ul{list-style:none;margin:.3rem 0;padding:0}li{padding:.1rem 0}
    footer{border-top:1px solid var(--line);margin-top:1rem;padding-top:.6rem}
    @media print{nav{display:none}section{break-inside:avoid}}

    """
}
