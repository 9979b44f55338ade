"""Plans that are drawn: the tiny centre as it is shipped, and the same with names that nobody should have."""

import csv
import dataclasses
import json
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# Ends elements, attributes and scripts, runs in a spreadsheet, breaks a line, reads from right to left, and is long.
EVIL = [
    "=cmd()|' /C calc'!A0", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>'", "\u05e0\u05d5\u05e2\u05d4 \u05dc\u05d5\u05d9",
    "long " + "x" * 195, "\U0001f469\u200d\U0001f4bb \U0001f680", "two\nlines", "\u202eover\u202c &amp; &#60;",
]


@dataclasses.dataclass
class Page:
    """A report, the plan folder that it is of, and what result.json says."""

    name: str
    path: pathlib.Path
    plan: pathlib.Path
    result: dict

    @property
    def text(self):
        return self.path.read_text(encoding="utf-8")


def make(program, folder):
    """Plans each centre with little effort and reports on it: one in English, the other in Indonesian with changes."""
    pages = []
    for name, change in [("tiny", None), ("hostile", hostile)]:
        plan = folder / name
        shutil.copytree(ROOT / "scenarios" / "tiny", plan, ignore=shutil.ignore_patterns("output"))
        if change:
            change(plan)
        run(program, "plan", plan, "--iterations", "1", "--threads", "1", "--quiet")
        options = ["--previous", plan / "output", "--language", "id"] if change else []
        run(program, "report", plan, "--replications", "10", "--quiet", *options)
        result = json.loads((plan / "output" / "result.json").read_text(encoding="utf-8"))
        pages.append(Page(name, plan / "output" / "report.html", plan, result))
    return pages


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"jaga {' '.join(map(str, arguments))} ends with {done.returncode}:\n{done.stderr}")
    return done


def hostile(plan):
    """Gives agents, teams and the centre names that try to be something else."""
    table = plan / "agents.csv"
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row, evil in zip(rows, EVIL):
        row["name"] = row["team"] = evil
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    settings = plan / "plan.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("name: Tiny", "name: " + json.dumps(EVIL[1] + EVIL[2] + EVIL[4])), encoding="utf-8")
