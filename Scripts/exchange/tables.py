"""Tables for other programs, read by Python's csv and held against result.json and forecast.csv."""

import csv
import datetime
import io
import json


def rows(text, **form):
    return list(csv.DictReader(io.StringIO(text, newline=""), **form))


def duties(centre):
    """Each agent's duties as result.json has them."""
    result = json.loads((centre.path / "output" / "result.json").read_text())
    return {agent["agent"]: agent["duties"] for agent in result["roster"]}


def check(centre):
    wanted = duties(centre)
    paid = {agent: sum(duty["paid_minutes"] for duty in own) for agent, own in wanted.items()}
    for period in ["day", "week"]:
        sums = {}
        for row in rows(centre.run("export", centre.path, "--format", "payroll", "--by", period)):
            sums[row["agent"]] = sums.get(row["agent"], 0) + int(row["paid_minutes"])
        assert sums == paid, f"payroll by {period}: {sums}"

    # What Excel is given: a mark, semicolons, and times that datetime knows as well.
    text = centre.run("export", centre.path, "--format", "csv", "--for", "excel", "--language", "id")
    assert text.startswith("\ufeffagent;name;")
    table = rows(text[1:], delimiter=";")
    starts = {(row["agent"], datetime.datetime.fromisoformat(row["start"]).replace(tzinfo=None)) for row in table}
    for agent, own in wanted.items():
        assert all((agent, datetime.datetime.fromisoformat(duty["start"]).replace(tzinfo=None)) in starts for duty in own)
    assert sum(int(row["paid_minutes"]) for row in table) == sum(paid.values())

    for agent, own in wanted.items():
        table = rows(centre.run("export", centre.path, "--format", "google", "--agent", agent))
        found = [
            datetime.datetime.strptime(f"{row['Start Date']} {row['Start Time']}", "%m/%d/%Y %I:%M %p") for row in table
        ]
        assert found == [datetime.datetime.fromisoformat(duty["start"]).replace(tzinfo=None) for duty in own], found

    expected = rows((centre.path / "output" / "forecast.csv").read_text())
    offered = rows(centre.run("export", centre.path, "--format", "genesys-forecast"))
    assert len(offered) == len(expected)
    for ours, theirs in zip(expected, offered):
        moment = datetime.datetime.fromisoformat(theirs["Interval Start UTC Date"].replace("Z", "+00:00"))
        assert moment == datetime.datetime.fromisoformat(ours["start"]), theirs
    drift = sum(int(row["Offered"]) for row in offered) - sum(float(row["contacts"]) for row in expected)
    assert abs(drift) <= 0.5, drift
    return len(wanted)
