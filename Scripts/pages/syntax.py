"""What a page is to a parser that forgives nothing."""

import re

import html5lib


def problems(page, scripts=(1,)):
    parser = html5lib.HTMLParser(strict=True)
    try:
        parser.parse(page.text)
    except Exception as error:  # html5lib raises its own ParseError, or what its tokenizer trips over.
        line, column = parser.tokenizer.stream.position()
        yield f"{page.name}: html5lib finds no HTML at line {line}, column {column}: {error!r}"
    if page.text.count("<script") not in scripts:
        yield f"{page.name}: another script than ours"
    head = re.sub("<title>.*?</title>", "", page.text.split("</head>")[0], flags=re.S)
    for word in ("http:", "https:", "src=", "url(http", "@import"):
        if word in head:
            yield f"{page.name}: its head speaks of [{word}]"
