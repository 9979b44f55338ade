"""Agents' pages as their telephones have them, and the index for planners: each from the centres that the reports are of."""

import csv
import dataclasses
import pathlib
import re

import centres

# Bytes that a page of a week may have.
LARGEST = 30_000


@dataclasses.dataclass
class Telephone:
    """A page, whose it is, and who else there is; nobody for the index."""

    name: str
    path: pathlib.Path
    others: list

    @property
    def text(self):
        return self.path.read_text(encoding="utf-8")


def make(program, pages):
    """The pages of each centre: in English, and in Indonesian for names that nobody should have."""
    found = []
    for page in pages:
        folder = page.plan / "told"
        language = "id" if page.name == "hostile" else "en"
        centres.run(program, "export", page.plan, "--format", "agent-pages", "--output", folder, "--quiet", "--language", language)
        agents = [agent["agent"] for agent in page.result["roster"]]
        with (folder / "planner" / "pages.csv").open(newline="", encoding="utf-8") as file:
            owners = {row["page"]: row["agent"] for row in csv.DictReader(file)}
        for path in sorted((folder / "pages").iterdir()):
            owner = owners[path.stem]
            found.append(Telephone(f"{page.name} {owner}", path, [agent for agent in agents if agent != owner]))
        found.append(Telephone(f"{page.name} index", folder / "planner" / "index.html", []))
    return found


def problems(telephones):
    """Nobody else's data, no way to the planner's index (nor to anything else), and no more than a telephone loads at once."""
    for page in telephones:
        size = page.path.stat().st_size
        if page.others and size > LARGEST:
            yield f"{page.name}: has {size} bytes"
        yield from (f"{page.name}: speaks of {other}" for other in page.others if other in page.text)
        if page.others and re.search('href="(?!#)', page.text):
            yield f"{page.name}: leads somewhere"
