#!/usr/bin/env python3
"""Measures how honest `jaga whatif` and `jaga advise` are on a ready-made centre.

    Benchmarks/compare/what-if.py chatbot [--seeds 10] [--time-limit 20]   one question with many seeds: does the answer hold?
    Benchmarks/compare/what-if.py pairing [--time-limit 10]                 half-widths of paired differences over independent ones
    Benchmarks/compare/what-if.py advice [--time-limit 10] [--tries 10]     what a search saved against what was proven at most
    Benchmarks/compare/what-if.py hires [--iterations 20]                  one more of every contract and skill set, searched for, against that
    Benchmarks/compare/what-if.py cores --iterations 20                     the same table on one core and on all of them

All take `--centre` (scenarios/jakarta) and `--jaga` (the release build); with `--iterations`, which takes the place of the time limit,
the answers are the same on any machine, however busy.
"""

import argparse
import csv
import json
import math
import pathlib
import statistics
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).parent.parent.parent.resolve()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["chatbot", "pairing", "advice", "hires", "cores"])
    parser.add_argument("--centre", default=str(ROOT / "scenarios" / "jakarta"))
    parser.add_argument("--jaga", default=str(ROOT / ".build" / "release" / "jaga"))
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--time-limit", type=float, default=20)
    parser.add_argument("--iterations", type=int)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tries", type=int, default=10)
    options = parser.parse_args()
    {"chatbot": chatbot, "pairing": pairing, "advice": advice, "hires": hires, "cores": cores}[options.what](options)


def effort(options):
    """What every search may spend."""
    limit = ["--time-limit", str(options.time_limit)] if options.iterations is None else ["--iterations", str(options.iterations)]
    return [*limit, "--threads", str(options.threads)]


def table(options, *arguments, under=()):
    """The comparison.csv of one run."""
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(
            [*under, options.jaga, "whatif", options.centre, *arguments, *effort(options), "--quiet", "--output", place], check=True)
        return (pathlib.Path(place) / "comparison.csv").read_text(encoding="utf-8")


def compared(options, *arguments):
    """The rows of comparison.csv of one run."""
    return list(csv.DictReader(table(options, *arguments).splitlines()))


def chatbot(options):
    print("seed  cost before    after  difference  by the bounds")
    found = []
    for seed in range(1, options.seeds + 1):
        rows = compared(options, "--deflect", "phone=20%", "--replications", "0", "--seed", str(seed))
        base = next(row for row in rows if row["measure"] == "cost")
        cost = next(row for row in rows if row["measure"] == "cost" and row["difference"])
        bound = next(row for row in rows if row["measure"] == "bound" and row["difference"])
        found.append((float(cost["difference"]), float(bound["difference"])))
        print(f"{seed:4}  {float(base['value']):11.1f}  {float(cost['value']):7.1f}  {found[-1][0]:+10.1f}  {found[-1][1]:+13.1f}", flush=True)
    truth = statistics.median(bound for _, bound in found)
    near = sum(abs(cost - truth) <= abs(truth) / 4 for cost, _ in found)
    print(f"median difference of the bounds {truth:+.1f}; sign right in {sum(cost * truth > 0 for cost, _ in found)} of "
          f"{len(found)}, within a quarter of it in {near}")


def pairing(options):
    rows = compared(options)
    first = rows[0]["scenario"]
    base = {(row["measure"], row["queue"]): row for row in rows if row["scenario"] == first}
    ratios = []
    print("scenario                                  measure         paired  independent  ratio")
    for row in rows:
        if row["measure"] not in ("service_level", "abandonment", "mean_wait") or not row["difference"]:
            continue
        paired = (float(row["difference_high"]) - float(row["difference_low"])) / 2
        alone = math.hypot(*((float(one["high"]) - float(one["low"])) / 2 for one in (row, base[row["measure"], row["queue"]])))
        ratios.append(paired / alone)
        print(f"{row['scenario'][:40]:40}  {row['measure']:13}  {paired:7.4f}  {alone:11.4f}  {ratios[-1]:5.2f}")
    print(f"median ratio {statistics.median(ratios):.2f}, worst {max(ratios):.2f}")


def advice(options):
    run = subprocess.run(
        [options.jaga, "advise", options.centre, *effort(options), "--tries", str(options.tries), "--json", "--quiet"],
        check=True, capture_output=True, text=True)
    values = [value for value in json.loads(run.stdout)["values"] if "realised" in value]
    print("offer                                               by prices  at most    found")
    for value in values:
        print(f"{value['offer'][:50]:50}  {value['expected']:9.1f}  {value['most']:7.1f}  {value['realised']:7.1f}")
    print(f"{sum(value['realised'] <= value['most'] + 0.001 for value in values)} of {len(values)} within what was proven")


def hires(options):
    with tempfile.TemporaryDirectory() as place:
        plan = pathlib.Path(place) / "planned"
        subprocess.run(
            [options.jaga, "plan", options.centre, *effort(options), "--quiet", "--output", plan], check=True, capture_output=True)
        run = subprocess.run(
            [options.jaga, "advise", options.centre, "--from", plan, *effort(options), "--tries", "0", "--json", "--quiet"],
            check=True, capture_output=True, text=True)
    advice = json.loads(run.stdout)
    stated = {}
    for value in advice["values"]:
        if value["kind"] == "hire":
            contract, skills = value["offer"].removeprefix("hire one more: ").split(", ")
            stated[f"hire 1:{contract}:{skills}"] = value
    rows = compared(options, *(f"--{name.replace(' ', '=', 1)}" for name in stated), "--each", "--replications", "0")
    found = {row["scenario"]: float(row["value"]) for row in rows if row["measure"] == "cost"}
    print("one more                                              by prices  at most    found")
    within = 0
    for name, value in stated.items():
        saved = advice["cost"] - found[name]
        within += saved <= value["most"] + 0.001
        print(f"{name[5:55]:52}  {value['expected']:9.1f}  {value['most']:7.1f}  {saved:7.1f}", flush=True)
    print(f"{within} of {len(stated)} within what was proven")


def cores(options):
    if options.iterations is None:
        raise SystemExit("with a time limit no two runs are the same: name --iterations")
    one, all = table(options, under=["taskset", "--cpu-list", "0"]), table(options)
    print(f"{len(one.splitlines()) - 1} rows, {'the same bytes' if one == all else 'NOT the same bytes'} on one core and on all")
    if one != all:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
