"""Words for people are made in Reporting and above: what lies below hands out facts.

A sentence is a string literal with an interpolation and three or more words, or with six words and none. It may stand below
Reporting where it is the message of an error that says what is wrong with the input, and where the program stops.
"""

import re

EDGE = "Reporting"

# Rooms whose product is a list of problems with what a person wrote: the message goes with its place and its likely fix.
ROOMS = {"Batch", "PlanFiles", "PlanModel"}

# Calls whose argument may be a sentence: the program stops, or a typed error names an argument that its caller gave.
CALLS = {
    "precondition", "preconditionFailure", "assert", "fatalError",  # A fault of the program.
    "QueueingError", "DeferredWorkError", "invalid", "solver", "invalidArgument",  # A number out of range, with its code.
    "SimulationError", "demand", "dataCorruptedError",  # The same of a simulation (`demand` collects all), and of a document.
    "check",  # Names what is out of range to whom throws.
    "PlanProblem",  # A problem of a plan that only the stages can see.
}

def problems(tree):
    edge = tree.rows.get(EDGE, (None, ""))[0]
    if edge is None:
        return
    for target in tree.layered:
        level = tree.rows.get(target.name, (edge, ""))[0]
        if level >= edge or target.name in ROOMS:
            continue
        for file in target.files:
            for line, text in sentences(file.text):
                yield (f"{file.place}:{line} makes a sentence below {EDGE} ({text[:40]}): hand out its facts and say them in "
                       f"Sources/Reporting/Words")


def sentences(source):
    """Literals that are sentences and stand in no call that may have one, each with its line."""
    position, calls, last = 0, [], ""
    while position < len(source):
        if source.startswith("//", position):
            position = source.find("\n", position)
            if position < 0:
                return
        elif source.startswith("/*", position):
            position = source.find("*/", position) + 2
            if position < 2:
                return
        elif source[position] == '"':
            end, text, is_interpolated = literal(source, position)
            words = len(re.findall(r"[^\W\d_]{2,}", text))
            if words >= (3 if is_interpolated else 6) and not CALLS.intersection(calls):
                yield source.count("\n", 0, position) + 1, " ".join(text.split())
            position, last = end, ""
        elif (name := re.compile(r"\w+").match(source, position)):
            position, last = name.end(), name[0]
        else:
            if source[position] == "(":
                calls.append(last)
            elif source[position] == ")" and calls:
                calls.pop()
            if not source[position].isspace():
                last = ""
            position += 1


def literal(source, start):
    """Where a literal ends, what it says without its interpolations, and whether it has any."""
    quote = '"""' if source.startswith('"""', start) else '"'
    position, text, is_interpolated = start + len(quote), "", False
    while position < len(source) and not source.startswith(quote, position):
        if source.startswith("\\(", position):
            is_interpolated, depth, position = True, 1, position + 2
            while position < len(source) and depth:
                if source[position] == '"':
                    position = literal(source, position)[0]
                    continue
                depth += {"(": 1, ")": -1}.get(source[position], 0)
                position += 1
            text += " "
        elif source[position] == "\\":
            position += 2
        else:
            text += source[position]
            position += 1
    return position + len(quote), text, is_interpolated
