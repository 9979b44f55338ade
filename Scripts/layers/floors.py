"""Folders of a target are floors. Where ARCHITECTURE.md puts them in order, a folder uses lower ones only; where it does
not, folders at least go in no circle.

Arrows are found textually: by names of types and free functions, and by members that one folder gives to a type of
another. What is found is there; an arrow by a member of a common name can be missed. A folder within a folder belongs to
it unless it has a floor of its own.
"""

import collections
import re

ATTRIBUTES = r"(?:(?:@\w+(?:\([^)]*\))?|public|package|internal|final|indirect|nonisolated|static|mutating|consuming) +)*"
TYPE = re.compile(rf"^{ATTRIBUTES}(?:struct|class|enum|protocol|actor|typealias) +(\w+)", re.M)
FUNCTION = re.compile(rf"^{ATTRIBUTES}func +(\w+)", re.M)
EXTENSION = re.compile(rf"^{ATTRIBUTES}extension +(\w+)[^{{]*\{{(.*?)^\}}", re.M | re.S)
MEMBER = re.compile(rf"^  {ATTRIBUTES}(?:func|var|let) +(\w+)", re.M)
DECLARED = re.compile(r"\b(?:func|var|let|case) +(\w+)")
# Members that types of the standard library have as well.
COMMON = {"description", "encode", "first", "hash", "index", "indices", "joined", "last", "map", "next", "text", "value"}


def problems(tree):
    for target in tree.layered:
        floors = tree.floors.get(target.name)
        if floors:
            yield from disorder(target, floors)
        else:
            yield from circles(target)
    for name in sorted(tree.floors.keys() - {target.name for target in tree.layered}):
        yield f"ARCHITECTURE.md gives {name} floors, but there is no such target"


def disorder(target, floors):
    levels = {floor: level for level, names in enumerate(floors) for floor in names}
    folders = {floor_of(file, levels) for file in target.files}
    for folder in sorted(folders - levels.keys()):
        yield f"folder {folder} of {target.name} has no floor: put it into ARCHITECTURE.md's table of floors"
    for folder in sorted(levels.keys() - folders):
        yield f"ARCHITECTURE.md gives {target.name} a floor {folder}, but there is no such folder"
    for (user, used), reasons in sorted(arrows(target, levels).items()):
        if user in levels and used in levels and levels[used] >= levels[user]:
            yield (f"{target.name}/{user} uses {target.name}/{used}, which is no lower floor: "
                   + ", ".join(sorted(reasons)[:4]))


def circles(target):
    found = arrows(target, ())
    uses = collections.defaultdict(set)
    for user, used in found:
        uses[user].add(used)

    def reached(start):
        seen, waiting = set(), [start]
        while waiting:
            for folder in uses[waiting.pop()] - seen:
                seen.add(folder)
                waiting.append(folder)
        return seen

    rings = {frozenset(other for other in reached(folder) if folder in reached(other)) for folder in list(uses)}
    for ring in sorted(sorted(ring) for ring in rings if ring):
        within = sorted((len(reasons), arrow, min(reasons)) for arrow, reasons in found.items() if set(arrow) <= set(ring))
        shown = ", ".join(f"{user} → {used} ({reason})" for _, (user, used), reason in within[:6])
        yield f"folders of {target.name} use each other in a circle: {', '.join(ring)}; fewest names: {shown}"


def arrows(target, levels):
    """Pairs of folders, the first using the second, with `File→name` as reasons."""
    names, members = declarations(target, levels)
    found = collections.defaultdict(set)
    for file in target.files:
        own = floor_of(file, levels)
        stem = file.place.rsplit("/", 1)[1][:-len(".swift")]
        words = set(re.findall(r"\b[A-Z]\w*|(?<![\w.])[a-z]\w*(?=\()", file.code))
        calls = set(re.findall(r"\.([a-z]\w*)", file.code))
        for used, homes in ((words, names), (calls, members)):
            for name in used & homes.keys():
                # A name of several folders says nothing, neither does one that hides another.
                if len(homes[name]) == 1 and own not in homes[name]:
                    found[own, next(iter(homes[name]))].add(f"{stem}→{name}")
    return found


def declarations(target, levels):
    """Folders by what is declared outside of types, and by what extensions give to types of other folders."""
    names, members = collections.defaultdict(set), collections.defaultdict(set)
    for file in target.files:
        for pattern in (TYPE, FUNCTION):
            for match in pattern.finditer(file.code):
                names[match[1]].add(floor_of(file, levels))
    declared = collections.Counter(name for file in target.files for name in DECLARED.findall(file.code))
    for file in target.files:
        own = floor_of(file, levels)
        for extension in EXTENSION.finditer(file.code):
            if not names[extension[1]] - {own}:
                continue
            for name in MEMBER.findall(extension[2]):
                if declared[name] == 1 and name not in COMMON:
                    members[name].add(own)
    return names, members


def floor_of(file, levels):
    """The listed folder that a file lies in; otherwise its first one, `.` for the target's own."""
    parts = file.floor.split("/")
    for count in range(len(parts), 0, -1):
        folder = "/".join(parts[:count])
        if folder in levels:
            return folder
    return parts[0]
