"""Reads what jaga exports with the readers of others, and holds it against the roster."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import calendars
import tables
import workbooks

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = ["=cmd()|' /C calc'!A0", "<script>alert(1)</script>", 'a "quoted"; b, c\\', "\u202eדרור", "first\nsecond", "👩‍🚀", "W" * 200]


class Centre:
    """The tiny scenario, planned in a folder of its own, for agents of hostile names or in another zone."""

    def __init__(self, jaga, path, zone=None, first_day=None):
        self.jaga, self.path = jaga, path
        shutil.copytree(ROOT / "scenarios" / "tiny", self.path)
        if zone:
            plan = self.path / "plan.yaml"
            text = plan.read_text().replace("Asia/Jakarta", zone)
            plan.write_text(re.sub(r"first-day: \S+", f"first-day: {first_day}", text))
        else:
            self.rename()
        self.run("plan", self.path, "--quiet", "--iterations", "1", "--threads", "1")

    def rename(self):
        """Gives the agents names that do harm where they can."""
        table = self.path / "agents.csv"
        header, *rows = table.read_text().splitlines()
        place = header.split(",").index("name")
        for number, name in enumerate(HOSTILE):
            cells = rows[number].split(",")
            cells[place] = '"' + name.replace('"', '""') + '"'
            rows[number] = ",".join(cells)
        table.write_text("\n".join([header] + rows) + "\n")

    def run(self, *arguments):
        done = subprocess.run([self.jaga, *map(str, arguments)], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"jaga {' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stderr}")
        return done.stdout


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        centres = [
            Centre(sys.argv[1], folder / "jakarta"),
            Centre(sys.argv[1], folder / "amsterdam", zone="Europe/Amsterdam", first_day="2027-03-22"),
        ]
        count = sum(calendars.check(centre) for centre in centres)
        agents = sum(tables.check(centre) for centre in centres)
        activities = sum(workbooks.check(centre) for centre in centres)
    print(f"calendars: {count} events as icalendar, vobject and khal read them are those of the rosters")
    print(f"tables: those of {agents} agents say what result.json and forecast.csv say")
    print(f"workbooks: {activities} activities as openpyxl reads them are those of the rosters, and what it saves is read back")


main()
