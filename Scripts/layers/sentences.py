"""Words for people are made in Reporting and above: rooms below hand out facts, so that they can be said in any language.

Every room below Reporting is looked at but those named here, whose errors and warnings still come in English. What a thrown
error or a precondition says is for programmers.
"""

import re

SPEAKS = {
    "DeferredWork", "Forecasting", "LinearProgramming", "PlanFiles", "Planning", "PlanModel", "Queueing", "Simulation",
    "Verification",
}
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
INTERPOLATION = re.compile(r"\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
# A call that ends the program, or an error on its way: from its name to its last bracket.
TO_PROGRAMMERS = re.compile(
    r"\b(?:precondition|preconditionFailure|assert|assertionFailure|fatalError|throw [\w.]*|\w*Error[\w.]*)"
    r'\((?:[^()"]|"(?:\\.|[^"\\\n])*"|\((?:[^()"]|"(?:\\.|[^"\\\n])*"|\([^()]*\))*\))*\)')


def problems(tree):
    reporting = tree.rows.get("Reporting", (None,))[0]
    if reporting is None:
        return
    for target in tree.layered:
        level = tree.rows.get(target.name, (reporting,))[0]
        if level >= reporting or target.name in SPEAKS:
            continue
        for file in target.files:
            text = re.sub(r"//.*", "", re.sub(r"/\*.*?\*/", " ", file.text, flags=re.S))
            for literal in LITERAL.findall(TO_PROGRAMMERS.sub("", text)):
                # Three words in a row, whatever is put between them.
                if re.search(r"[A-Za-z]{2,} (?:\S+ )?[A-Za-z]{2,} (?:\S+ )?[A-Za-z]{2,}", INTERPOLATION.sub("…", literal)):
                    yield f"{file.place} makes a sentence, [{literal[:60]}]: hand out facts, and say them in Reporting"
