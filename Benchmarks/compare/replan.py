#!/usr/bin/env python3
"""Random days of trouble: is every proposal of `jaga replan` legal, is nothing before the moment touched, and is what it says what `jaga diff` says?

    Benchmarks/compare/replan.py --days 200 [--seed 1] [--jaga .build/release/jaga] [--iterations 200] [CENTRE ...]

Centres are folders of `scenarios` (default: tiny, jakarta, omnichannel), planned once. A day of trouble is a moment, one to five agents away on one or two
days or for some hours, and sometimes more contacts, or leave to move breaks alone, drawn from the seed. Every proposal is written with --apply; the roster is then verified, by `jaga verify`, under the
plan with the absences that were advised, started from the published one.
"""

import argparse
import csv
import datetime
import json
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).parent.parent.parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("centres", nargs="*", default=["tiny", "jakarta", "omnichannel"])
    parser.add_argument("--days", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--iterations", type=int, default=200)
    parser.add_argument("--jaga", default=ROOT / ".build" / "release" / "jaga")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, centre in enumerate(options.centres):
            days = options.days // len(options.centres) + (number < options.days % len(options.centres))
            failures += Trouble(options, pathlib.Path(folder) / centre, centre, chance).run(days)
    sys.exit(1 if failures else 0)


class Trouble:
    def __init__(self, options, place, centre, chance):
        self.jaga, self.place, self.centre, self.chance = str(options.jaga), place, centre, chance
        shutil.copytree(ROOT / "scenarios" / centre, place / "plan")
        self.plan = place / "plan"
        self.call("plan", self.plan, "--iterations", options.iterations, "--threads", 1, "-q")
        self.rows = self.roster(self.plan / "output" / "roster.csv")
        self.agents = sorted({row["agent"] for row in self.rows})
        self.queues = sorted({queue for row in self.rows for queue in row["queue"].split("|") if queue})
        self.dates = sorted({row["start"][:10] for row in self.rows})[:7]

    def call(self, *arguments, allowed=(0,)):
        run = subprocess.run([self.jaga, *map(str, arguments)], capture_output=True, text=True)
        if run.returncode not in allowed:
            raise RuntimeError(f"{arguments}: {run.returncode}\n{run.stdout[-500:]}{run.stderr[-500:]}")
        return run

    @staticmethod
    def roster(path):
        with open(path, newline="") as file:
            return list(csv.DictReader(file))

    def run(self, days):
        seconds, counts, gains, failures, none, stuck = [], [], [], 0, 0, 0
        for _ in range(days):
            asked = self.question()
            begun = time.monotonic()
            run = self.call("replan", self.plan, *asked, "--json", allowed=(0, 3))
            seconds.append(time.monotonic() - begun)
            answer = json.loads(run.stdout)
            stuck += bool(answer["stuck"])
            none += not answer["proposals"]
            counts.append(len(answer["proposals"]))
            if answer["proposals"]:
                nothing, best = answer["do_nothing"]["cost"], answer["proposals"][0]["value"]["cost"]
                gains.append((nothing - best) / nothing)
            for number, proposal in enumerate(answer["proposals"], 1):
                for fault in self.faults(asked, number, proposal, answer):
                    print(f"{self.centre} {' '.join(map(str, asked))} proposal {number}: {fault}", flush=True)
                    failures += 1
        gain = f"{100 * statistics.median(gains):.1f} %" if gains else "-"
        print(f"{self.centre}: {days} days, {sum(counts)} proposals, {none} days without any, {stuck} with somebody stuck; median "
              f"{statistics.median(seconds):.2f} s, at most {max(seconds):.2f} s; the best saves {gain} of the cost in the median; "
              f"{failures} faults", flush=True)
        return failures

    def question(self):
        date = self.chance.choice(self.dates)
        asked = ["--at", f"{date} {self.chance.randrange(24):02}:{self.chance.choice(['00', '30'])}"]
        today = datetime.date.fromisoformat(date)
        for agent in self.chance.sample(self.agents, min(len(self.agents) - 1, self.chance.randint(1, 5))):
            later = today + datetime.timedelta(days=1)
            hours = ""
            if self.chance.random() < 0.3:
                first = self.chance.randrange(22)
                hours = f" {first:02}:00-{self.chance.randint(first + 1, min(24, first + 5)):02}:00"
            asked += ["--absent", f"{agent}@{date}{hours}"]
            if self.chance.random() < 0.3 and later.isoformat() in self.dates:
                asked += ["--absent", f"{agent}@{later}"]
        if self.chance.random() < 0.3:
            asked += ["--volume", f"{self.chance.choice(self.queues)}=+{self.chance.randint(5, 40)}%"]
        if self.chance.random() < 0.5:
            asked += ["--change-price", self.chance.choice(["0", "0.1"]), "--notice", self.chance.choice([0, 60])]
        if self.chance.random() < 0.2:
            asked += ["--breaks"]
        return asked

    @staticmethod
    def until(moment, rows):
        """What people do until a moment, and when they came."""
        found, parse = set(), datetime.datetime.fromisoformat
        for row in rows:
            start, end = parse(row["start"]), parse(row["end"])
            if start < moment:
                found.add((row["agent"], row["activity"], row["queue"], start.isoformat(), min(end, moment).isoformat()))
        return found

    @staticmethod
    def duties(rows):
        """Rows of activities joined to duties."""
        joined = []
        for row in rows:
            if joined and joined[-1]["agent"] == row["agent"] and joined[-1]["end"] == row["start"]:
                joined[-1]["end"] = row["end"]
            else:
                joined.append(dict(row))
        return joined

    def faults(self, asked, number, proposal, answer):
        new = self.place / "new"
        shutil.rmtree(new, ignore_errors=True)
        self.call("replan", self.plan, *asked, "--apply", number, "-o", new, "-q")
        away = self.place / "away"
        shutil.rmtree(away, ignore_errors=True)
        shutil.copytree(self.plan, away, ignore=shutil.ignore_patterns("output"))
        table = away / "absences.csv"
        old = table.read_text() if table.exists() else "agent,from,to,kind\n"
        width = len(old.splitlines()[0].split(","))
        table.write_text(old.rstrip("\n") + "\n" + "".join(row + "," * (width - 4) + "\n" for row in answer["absences"]))
        verified = self.call("verify", away, new / "roster.csv", "--from", self.plan / "output", "--json", allowed=(0, 65))
        if verified.returncode:
            hard = [f for f in json.loads(verified.stdout)["findings"] if f.get("is_hard")] if verified.stdout else []
            yield f"breaks rules: {[(f['rule'], f.get('agent'), f.get('message')) for f in hard][:3]}{verified.stderr[-300:]}"
        fixed = datetime.datetime.fromisoformat(answer["at"])
        before, after = self.until(fixed, self.rows), self.until(fixed, self.roster(new / "roster.csv"))
        if after - before:
            yield f"something before the moment has come: {sorted(after - before)[:3]}"
        if before - after:
            yield f"something before the moment is gone: {sorted(before - after)[:3]}"
        if "--breaks" in asked:
            spans = [{(row["agent"], row["shift"], row["start"], row["end"]) for row in self.duties(table)}
                     for table in (self.rows, self.roster(new / "roster.csv"))]
            lost = {loss["agent"] for loss in answer["losses"]}
            if {span for span in spans[0] ^ spans[1] if span[0] not in lost}:
                yield f"--breaks moved a duty: {sorted(spans[0] ^ spans[1])[:3]}"
        told = json.loads(self.call("diff", self.plan, new, "--plan", self.plan, "--json").stdout)
        lost = {loss["agent"] for loss in answer["losses"] if "left_at" not in loss}
        changed = {entry["agent"] for entry in told["agents"]}
        said = {entry["agent"] for entry in proposal["difference"]["agents"]}
        if changed != said | lost:
            yield f"diff tells {sorted(changed)}, the proposal {sorted(said | lost)}"


if __name__ == "__main__":
    main()
