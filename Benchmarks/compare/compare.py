"""Runs the solvers on instances of roster-bench/1, has every solution judged and prints a markdown table."""

import argparse
import ast
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from roster import Instance, judge

HERE = Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument("instances", nargs="+", type=Path, metavar="INSTANCE", help="files of format roster-bench/1")
    parser.add_argument("--limits", default="10,60", metavar="SECONDS", help="time limits, comma between them (10,60)")
    parser.add_argument("--solvers", default="cp-sat,highs,jaga", metavar="NAMES", help="who runs (cp-sat,highs,jaga)")
    parser.add_argument(
        "--evaluator", type=Path, metavar="FILE",
        help="a program that is called with instance and solution and prints (objective, [breaches]); it must agree "
        "with the check built in")
    parser.add_argument(
        "--jaga", type=Path, metavar="FILE", default=HERE.parent / ".build/release/jaga-bench",
        help="jaga-bench (the release build of this package)")
    return parser.parse_args()


def pin():
    """Keeps the process and all it starts on one core, whatever number of threads it makes."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def command(solver, options, path, limit, output):
    if solver == "jaga":
        return [
            str(options.jaga), str(path), "--time-limit", str(limit), "--threads", "1", "--seed", "1", "--output", output]
    return [sys.executable, str(HERE / "solve.py"), solver, str(path), str(limit), output]


def judged(instance, path, output, evaluator):
    """The objective of a solution by every judge there is."""
    with open(output) as file:
        cost, breaches = judge(instance, json.load(file))
    if evaluator:
        done = subprocess.run(
            [sys.executable, str(evaluator), str(path), output], capture_output=True, text=True, check=True)
        other_cost, other_breaches = ast.literal_eval(done.stdout.strip())
        if (other_cost, bool(other_breaches)) != (cost, bool(breaches)):
            raise SystemExit(f"the judges disagree: {cost} {breaches} here, {done.stdout.strip()} there")
    if breaches:
        raise SystemExit(f"the solution breaks rules: {breaches[:3]}")
    return cost


def processor_seconds():
    """Seconds of processor that all ended runs took."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure(solver, options, instance, path, limit):
    """Judged objective, bound, seconds and seconds of processor of one run."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "solution.json")
        before = processor_seconds()
        done = subprocess.run(
            command(solver, options, path, limit, output), stdout=subprocess.PIPE, text=True, preexec_fn=pin)
        if done.returncode != 0:
            raise SystemExit(f"{solver} failed with {done.returncode} on {path}")
        processor = processor_seconds() - before
        report = json.loads(done.stdout.strip().splitlines()[-1])
        if not os.path.exists(output):
            return None, report.get("bound"), report["seconds"], processor
        cost = judged(instance, path, output, options.evaluator)
        # A general solver may stop with more staff short and over than its shifts imply: the roster is then cheaper than it says.
        excess = cost - report["objective"]
        if (abs(excess) if solver == "jaga" else excess) > 1e-6 * max(1, cost):
            raise SystemExit(f"{solver} says {report['objective']}, the judge {cost}")
        return cost, report.get("bound"), report["seconds"], processor


def row(instance, name, limit, cost, bound, seconds, processor):
    def text(value, form):
        return "–" if value is None else format(value, form)

    # Every cost is whole where the weights are, so that a bound may be rounded up.
    if bound is not None and all(isinstance(weight, int) for weight in (instance.under, instance.over)):
        bound = max(0, math.ceil(bound - 1e-6))
    gap = None if cost is None or bound is None else (cost - bound) / max(cost, 1)
    fields = [
        f"`{instance.name}`", name, f"{limit} s", text(cost, "g"), text(bound, "g"), text(gap, ".1%"), f"{seconds:.1f} s",
        f"{processor:.1f} s",
    ]
    return "| " + " | ".join(fields) + " |"


def main():
    options = arguments()
    solvers = options.solvers.split(",")
    if "jaga" in solvers and not os.access(options.jaga, os.X_OK):
        print(f"No jaga-bench at {options.jaga}: its rows are left out. Build it, or name it with --jaga.", file=sys.stderr)
        solvers.remove("jaga")
    names = {
        "cp-sat": "OR-tools CP-SAT " + version("ortools"), "highs": "HiGHS " + version("highspy"), "jaga": "jaga-bench"}
    print("| instance | solver | limit | objective | bound | gap | seconds | CPU |\n|---|---|---|---|---|---|---|---|")
    for path in options.instances:
        instance = Instance(path)
        for limit in options.limits.split(","):
            for solver in solvers:
                result = measure(solver, options, instance, path, limit)
                print(row(instance, names[solver], limit, *result), flush=True)


if __name__ == "__main__":
    main()
