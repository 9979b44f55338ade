"""Only one target imports each C library; and no file imports a module of ours of which it uses no name."""

import re

USERS = {"CGLPK": "LinearProgramming", "CWorkbook": "Workbooks"}
IMPORT = re.compile(
    r"^(@testable +)?(?:(?:public|package|internal|private|fileprivate) +)?import +"
    r"(?:(?:struct|enum|class|protocol|func) +)?(\w+).*$", re.M)
KINDS = r"(?:struct|class|enum|protocol|actor|typealias|func|var|let)"


def problems(tree):
    public = {target.name: public_names(target) for target in tree.targets}
    every = {target.name: all_names(target) for target in tree.targets}
    for target in tree.targets:
        for file in target.files:
            # Types, calls and labels, and whatever follows a dot; a local name of the same spelling is none.
            used = set(re.findall(r"\b[A-Z]\w*|(?<=\.)\w+|\b\w+(?=\()", IMPORT.sub("", file.code)))
            for testable, module in IMPORT.findall(file.code):
                if module in USERS and target.is_layered and target.name != USERS[module]:
                    yield f"{file.place} imports {module}: only {USERS[module]} may"
                names = (every if testable else public).get(module)
                if names and not names & used:
                    yield f"{file.place} imports {module} and uses no name of it: remove the import"


def public_names(target):
    """What other modules see: what says so, members of public protocols, cases."""
    found = set()
    for file in target.files:
        found |= set(re.findall(rf"\b(?:public|package)\b[^\n=]*?\b{KINDS} +(\w+)", file.code))
        for body in re.findall(r"^(?:public|package) protocol[^{]*\{(.*?)^\}", file.code, re.M | re.S):
            found |= set(re.findall(rf"\b{KINDS} +(\w+)", body))
    return found | cases(target)


def all_names(target):
    """Every name that the target declares, at whatever depth."""
    return cases(target) | {name for file in target.files for name in re.findall(rf"\b{KINDS} +(\w+)", file.code)}


def cases(target):
    return {name for file in target.files for names in re.findall(r"^\s*(?:indirect +)?case +(.+)", file.code, re.M)
            for name in re.findall(r"\w+", names)}
