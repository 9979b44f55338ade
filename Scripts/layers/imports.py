"""Only one target imports the C library; and no file imports a module of ours of which it uses no name."""

import re

C_LIBRARY, ITS_USER = "CGLPK", "LinearProgramming"
IMPORT = re.compile(
    r"^(?:@testable +)?(?:(?:public|package|internal|private|fileprivate) +)?import +"
    r"(?:(?:struct|enum|class|protocol|func) +)?(\w+).*$", re.M)


def problems(tree):
    declared = {target.name: declarations(target) for target in tree.targets}
    for target in tree.targets:
        for file in target.files:
            imported = IMPORT.findall(file.code)
            if target.is_layered and target.name != ITS_USER and C_LIBRARY in imported:
                yield f"{file.place} imports {C_LIBRARY}: only {ITS_USER} may"
            # Types, calls and labels, and whatever follows a dot; a local name of the same spelling is none.
            used = set(re.findall(r"\b[A-Z]\w*|(?<=\.)\w+|\b\w+(?=\()", IMPORT.sub("", file.code)))
            for module in imported:
                if declared.get(module) and not declared[module] & used:
                    yield f"{file.place} imports {module} and uses no name of it: remove the import"


def declarations(target):
    """Every name that the target declares, at whatever depth."""
    found = set()
    for file in target.files:
        found |= set(re.findall(r"\b(?:struct|class|enum|protocol|actor|typealias|func|var|let) +(\w+)", file.code))
        for cases in re.findall(r"^\s*(?:indirect +)?case +(.+)", file.code, re.M):
            found |= set(re.findall(r"\w+", cases))
    return found
