"""A phrase book has every sentence of the readers, and no other.

The readers and the command line make the sentences of problems and warnings in English, where they find them; each other language
has a book of their forms (`PhraseBook`). A form of the sources without a phrase would be told in English among other words, and a
phrase without its form in the sources is one that was reworded or is told no more.

Values and phrases within a form do not count: `queue [{1}] is not in the plan` is the form of "queue [\\(name)] is not in the plan".
"""

import re

from layers.sentences import literal

BOOKS = "Sources/Reporting/Words"
READERS = {"Batch", "PlanFiles", "PlanModel"}
SPEAKERS = READERS | {"jaga"}

# What only looks like a sentence: names of columns of other systems, examples of values, texts of files, faults of the program.
NO_SENTENCES = re.compile(r"FormatNames|Template\+Texts|/(?:Pay)?Presets/(?!BreakDemand)|/Holidays/|/Writing/(?!PlanFolderWriter|AppendedRow|ChangedLedger)|FileTimes|Batch/Engines/")
EXAMPLES = {
    "an error has at least one problem", "one calendar for each of \\0 queues", "format [\\0] is not known to this version",
    "[\\0] is no", "Idul Fitri", "{name: Support, time-zone: Asia/Jakarta, interval: 30}", "{first-day: 2026-11-23, weeks: 1}",
    "[{id: full-time, weekly-hours: 40h, days: 5}]", "- id: full-time", "[{id: phone, channel: voice}]", "- id: phone",
    "[{id: early, starts: 07:00, lengths: 8h}]", "- id: early", "{from: 06:00, to: 09:00, step: 30}",
    "[{id: open, queues: all}]", "- {id: open, queues: all}",
    "[{id: three-teams, starts: 2026-01-05, weeks: [early, late, off]}]", "- id: three-teams", "[early, late, night, off]",
    "[{id: coaching, minutes: 30, per-week: 1}]", "- {id: coaching, minutes: 30, per-week: 1}",
    "[{id: supervisor, teams: Leads, need: 1}]", "- {id: supervisor, teams: Leads, need: 1}",
    "[{id: standby, shifts: night-call, need: 1}]", "- {id: standby, shifts: night-call, need: 1}",
    "[{id: zendesk, rows: duty, columns: [{Agent: email}]}]", "- {id: zendesk, rows: duty, columns: [{Agent: email}]}",
    "[{Agent: email}]", "yyyy-MM-dd HH:mm",
    "5@tue or A17+A18@2026-11-24", "chat=20% or chat=20%>phone=10%", "nesting level", "undefined alias", "another document",
    "every day", "grand total", "time_limit [\\0]", "a number is not finite", "sub total", "total general",
}
# What the sources put together in a way of their own, and a book has in one piece or by a wider form.
COMPOSED = {
    "[\\0] already stands in \\0line", "lacks the key `date`", "write ISO 8601 such as 2026-11-23T06:00:00+07:00",
    "write ISO 8601 such as 2026-11-23T06:00:00", "[\\0] is not \\0 \\0 of the plan", "no \\0break", "fewer than \\0 \\0breaks",
}
# A wrong usage of the command line, which is told in English as its help is.
USAGE = {
    "[\\0] is not a date with a time such as \\0T10:30.",
    "[\\0] does not lie between \\0 and \\0, the horizon's last day.",
}


def problems(tree):
    books = [file for target in tree.layered for file in target.files
             if file.place.startswith(BOOKS) and "/Phrases" in file.place]
    if not books:
        return
    told = {}  # By key: where it is told, and the form.
    for target in tree.layered:
        if target.name not in SPEAKERS:
            continue
        for file in target.files:
            if NO_SENTENCES.search(file.place):
                continue
            for line, form in forms(file.text):
                for part in form.split("\n"):
                    told.setdefault(key(part), (f"{file.place}:{line}", target.name, part))
    languages = {}
    for file in books:
        languages.setdefault(file.place.split("/")[3], []).append(file)
    known = [text for text in told if words(text) >= 3] + ["fewer than", "already stands in", "write ISO 8601 such as", "of the plan"]
    for language, files in sorted(languages.items()):
        phrases = {}
        for file in files:
            literals = [(line, form) for line, form in forms(file.text)]
            for (line, english), (_, _) in zip(literals[::2], literals[1::2]):
                phrases[key(english)] = (f"{file.place}:{line}", english)
        for text, (place, english) in phrases.items():
            if words(text) >= 4 and text not in told and not any(part in text for part in known):
                yield f"{place} is told nowhere: {english}"
        for text, (place, target, form) in told.items():
            if target in READERS and words(text) >= 2 and " " in text and text not in EXAMPLES | COMPOSED | USAGE \
                    and not any(text in phrase for phrase in phrases):
                yield f"{place} is told in English among the words of {language}: {form.replace(chr(0), '…')}"


def words(text):
    return len(re.findall(r"[^\W\d_]{2,}", text))


def key(form):
    """What of a form is no value, without the marks of the command line."""
    form = re.sub(r"\{\d+\*?\}", "\0", form)
    form = re.sub(r"^(… |error: |  Try: )", "", form)
    return form.strip("\0 ").replace("\0", "\\0")


def forms(source):
    """String literals, those that `+` joins as one, with NUL where values stand; those within values too."""
    position = 0
    while position < len(source):
        if source.startswith("//", position):
            position = source.find("\n", position)
            if position < 0:
                return
        elif source[position] == '"':
            line, text = source.count("\n", 0, position) + 1, ""
            while True:
                end, form, inner = parsed(source, position)
                yield from ((line, form) for text in inner for _, form in forms(text))
                text, position = text + form, end
                if not (joined := re.match(r"\s*\+\s*(?=\")", source[position:])):
                    break
                position += joined.end()
            yield line, text
        else:
            position += 1


def parsed(source, start):
    """Where a literal ends, its text, and the sources of its values."""
    quote = '"""' if source.startswith('"""', start) else '"'
    position, text, values = start + len(quote), "", []
    while position < len(source) and not source.startswith(quote, position):
        if source.startswith("\\(", position):
            depth, begin, position = 1, position + 2, position + 2
            while position < len(source) and depth:
                if source[position] == '"':
                    position = literal(source, position)[0]
                    continue
                depth += {"(": 1, ")": -1}.get(source[position], 0)
                position += 1
            values.append(source[begin:position - 1])
            text += "\0"
        elif source[position] == "\\":
            text += {"n": "\n", "t": "\t"}.get(source[position + 1], source[position + 1])
            position += 2
        else:
            text += source[position]
            position += 1
    return position + len(quote), text, values
