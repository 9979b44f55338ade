#!/usr/bin/env python3
"""Weeks of a centre one after the other, with and without fair shares: how far apart do comparable agents stand, and what does it cost?

    Benchmarks/compare/fair-weeks.py [--weeks 8] [--time-limit 30] [--seed 1] [--nights 4] [--weekends 6] [--jaga .build/release/jaga] [CENTRE]

Every week begins where the roster of the week before ended and counts it in a ledger (`jaga ledger add`). Comparable are agents of one contract who were available on
every day. Costs are those of the rosters without what fair shares add to them.
"""

import argparse
import csv
import datetime
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).parent.parent.parent
SHARES = """
fair-share:
  - {{count: nights, weight: {nights}}}
  - {{count: weekends, weight: {weekends}}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("centre", nargs="?", default="jakarta")
    parser.add_argument("--weeks", type=int, default=8)
    parser.add_argument("--time-limit", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--nights", type=float, default=4, help="weight of nights")
    parser.add_argument("--weekends", type=float, default=6, help="weight of weekends")
    parser.add_argument("--jaga", default=ROOT / ".build" / "release" / "jaga")
    options = parser.parse_args()
    costs = {}
    for name, shares in [("without", ""), ("with", SHARES.format(nights=options.nights, weekends=options.weekends))]:
        with tempfile.TemporaryDirectory() as folder:
            costs[name] = run(options, pathlib.Path(folder), name, shares)
    print(f"fair shares cost {100 * (costs['with'] / costs['without'] - 1):+.2f} %")


def run(options, folder, name, shares):
    total = 0
    previous = None
    for week in range(options.weeks):
        plan = folder / f"week{week + 1}"
        shutil.copytree(ROOT / "scenarios" / options.centre, plan)
        text = (plan / "plan.yaml").read_text()
        first = datetime.date.fromisoformat(re.search(r"first-day: (\S+)", text).group(1)) + datetime.timedelta(days=7 * week)
        text = re.sub(r"first-day: \S+", f"first-day: {first}", text)
        (plan / "plan.yaml").write_text(text + shares + f"\nledger: {folder / 'ledger.csv'}\n")
        if previous:
            shutil.copy(previous, plan / "previous-roster.csv")
        (folder / "ledger.csv").touch()
        if week == 0:
            (folder / "ledger.csv").write_text("month,agent,count,value,week,reason,author\n")
        call(options, "plan", plan, "--time-limit", options.time_limit, "--seed", options.seed, "-q")
        call(options, "ledger", "add", plan)
        previous = plan / "output" / "roster.csv"
        result = json.loads((plan / "output" / "result.json").read_text())
        added = sum(finding.get("cost", 0) for finding in result["findings"] if finding["rule"] == "fair-share")
        cost = result["cost"]["total"] - added
        total += cost
        print(f"{name} week {week + 1}: cost {cost:.1f}, fair shares {added:.1f}, bound {result['objective']['lower_bound']:.1f}", flush=True)
    report(folder, plan)
    return total


def call(options, *arguments):
    run = subprocess.run([str(options.jaga), *map(str, arguments)], capture_output=True, text=True)
    if run.returncode:
        raise RuntimeError(f"{arguments}: {run.returncode}\n{run.stdout[-800:]}{run.stderr[-800:]}")


def report(folder, plan):
    """The least and the most of nights and weekends by contract, of those who were always there."""
    rows = list(csv.DictReader((folder / "ledger.csv").open()))
    sums = {}
    for row in rows:
        key = (row["agent"], row["count"])
        sums[key] = sums.get(key, 0) + float(row["value"])
    agents = {row["id"]: row["contract"] for row in csv.DictReader((plan / "agents.csv").open())}
    for contract in sorted(set(agents.values())):
        own = [agent for agent in agents if agents[agent] == contract]
        always = max(sums.get((agent, "available-days"), 0) for agent in own)
        there = [agent for agent in own if sums.get((agent, "available-days"), 0) == always]
        for count in ["nights", "weekends"]:
            values = sorted(sums.get((agent, count), 0) for agent in there)
            print(f"  {contract}, {len(there)} of {len(own)} always there: {count} {values[0]:.0f} to {values[-1]:.0f}, in all {sum(values):.0f}")


if __name__ == "__main__":
    main()
