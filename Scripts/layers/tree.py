"""A source tree as the checks see it: targets, their Swift files, and what ARCHITECTURE.md says of both."""

import functools
import pathlib
import re


class Target:
    """A target of the package."""

    def __init__(self, description, root):
        self.name = description["name"]
        self.folder = root / description["path"]
        self.dependencies = description.get("target_dependencies") or []
        # Tests, and what only tests and benchmarks share, lie outside the layers.
        self.is_layered = description["type"] != "test" and pathlib.PurePath(description["path"]).parts[0] == "Sources"
        self._root = root

    @functools.cached_property
    def files(self):
        """Swift files, sorted by path."""
        return [File(path, self.folder, self._root) for path in sorted(self.folder.rglob("*.swift"))]


class File:
    """A Swift file."""

    def __init__(self, path, target_folder, root):
        self.place = path.relative_to(root).as_posix()
        self.floor = path.parent.relative_to(target_folder).as_posix()
        self.text = path.read_text(encoding="utf-8")

    @functools.cached_property
    def code(self):
        """The text without comments and without what strings say, interpolations kept."""
        text = re.sub(r"/\*.*?\*/", " ", self.text, flags=re.S)
        text = re.sub(r'"""(.*?)"""', lambda match: interpolations(match[1]), text, flags=re.S)
        lines = (re.sub(r"//.*", "", re.sub(r'"((?:\\.|[^"\\\n])*)"', lambda match: interpolations(match[1]), line))
                 for line in text.split("\n"))
        return "\n".join(lines)


def interpolations(literal):
    found = re.findall(r"\\\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)", literal)
    return '"' + " ".join(found) + '"'


class Tree:
    """Targets and documents."""

    def __init__(self, root, description):
        self.root = root
        self.targets = sorted((Target(each, root) for each in description["targets"]), key=lambda target: target.name)
        self.layered = [target for target in self.targets if target.is_layered]
        architecture = (root / "ARCHITECTURE.md").read_text(encoding="utf-8")
        self.rows = dict(target_rows(architecture))
        self.floors = dict(floor_rows(architecture))


def target_rows(text):
    """From `| 2 | `Rostering` | what it holds | what it uses |`: name to level and uses."""
    for match in re.finditer(r"^\| *(\d+) *\| *`(\w+)` *\|[^|]*\|([^|]*)\|", text, re.M):
        yield match[2], (int(match[1]), match[3].strip())


def floor_rows(text):
    """From `| `Rostering` | `Problem` ← `Rules` ← `Bundle`, `Master` |`: name to floors, the lowest first."""
    for match in re.finditer(r"^\| *`(\w+)` *\|([^|]*←[^|]*)\|", text, re.M):
        yield match[1], [re.findall(r"`([^`]+)`", step) for step in match[2].split("←")]
