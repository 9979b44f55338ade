"""Instances of the format roster-bench/1, and the independent word on a solution."""

import json
from dataclasses import dataclass

DAY = 1440


@dataclass(frozen=True)
class Pause:
    """A meal or a break: its length, and the starts it may have, in minutes after the shift's start."""

    minutes: int
    starts: tuple


@dataclass(frozen=True)
class Contract:
    days: int
    minutes: int
    pauses: tuple  # the meal first


class Instance:
    def __init__(self, path):
        with open(path) as file:
            raw = json.load(file)
        if raw.get("format") != "roster-bench/1":
            raise SystemExit(f"{path}: format ({raw.get('format')}) is not roster-bench/1")
        self.name = raw["name"]
        self.interval = raw["interval_minutes"]
        self.days = raw["days"]
        self.required = raw["required"]
        self.under, self.over = raw["weights"]["under"], raw["weights"]["over"]
        self.rest = raw["min_rest_minutes"]
        self.contracts = {name: self._contract(value) for name, value in raw["contracts"].items()}
        self.agents = raw["agents"]
        self.starts = raw["start_minutes"]

    def _contract(self, raw):
        pauses = []
        for pause in [raw["meal"]] + raw["breaks"]:
            first = -(-pause["earliest"] // self.interval) * self.interval
            starts = range(first, pause["latest_end"] - pause["minutes"] + 1, self.interval)
            pauses.append(Pause(pause["minutes"], tuple(starts)))
        return Contract(raw["days"], raw["shift_minutes"], tuple(pauses))

    def contract(self, agent):
        return self.contracts[agent["contract"]]

    def shifts(self, agent):
        """Every (day, start) an agent may have."""
        low, high = agent["start_window"]
        return [
            (day, start)
            for day in range(self.days)
            if day not in agent["unavailable_days"]
            for start in self.starts
            if low <= start <= high
        ]

    def intervals(self, begin, minutes):
        """Intervals of the horizon that a stretch of time covers; what lies behind the last one does not count."""
        first = begin // self.interval
        return range(first, min((begin + minutes) // self.interval, len(self.required)))

    def rest_cliques(self, agent):
        """Sets of shifts of which an agent works one at most: too little rest between a late one and an early one."""
        shifts, reach = self.shifts(agent), self.contract(agent).minutes + self.rest
        cliques = set()
        for day, start in shifts:
            moment = day * DAY + start
            # All that begin from here on and before the earliest end of the rest: any two of them collide.
            clique = frozenset(s for s in shifts if moment <= s[0] * DAY + s[1] < moment + reach)
            cliques.add(clique)
        return [sorted(c) for c in sorted(cliques, key=sorted) if not any(c < other for other in cliques)]


def solution(instance, assigned, placed):
    """The document that evaluate.py reads.

    `assigned` holds (agent, day, start); `placed` the starts of pauses, by (contract, moment, number of the pause). Agents
    of one contract who begin together are alike, so that pauses may be dealt to them in any order.
    """
    piles = {key: list(starts) for key, starts in placed.items()}
    shifts = []
    for agent, day, start in assigned:
        name = agent["contract"]
        pauses = [
            piles[name, day * DAY + start, number].pop() for number in range(len(instance.contracts[name].pauses))
        ]
        shifts.append({"agent": agent["id"], "day": day, "start": start, "meal": pauses[0], "breaks": pauses[1:]})
    return {"instance": instance.name, "shifts": shifts}


def judge(instance, document):
    """Objective of a solution and the rules it breaks, worked out from the document alone."""
    staffed, breaches = [0] * len(instance.required), []
    by_agent = {agent["id"]: [] for agent in instance.agents}
    for shift in document["shifts"]:
        by_agent[shift["agent"]].append(shift)
    for agent in instance.agents:
        contract = instance.contract(agent)
        own = sorted(by_agent[agent["id"]], key=lambda shift: shift["day"])
        allowed = set(instance.shifts(agent))
        if len(own) != contract.days:
            breaches.append((agent["id"], "days", len(own)))
        if len({shift["day"] for shift in own}) != len(own):
            breaches.append((agent["id"], "two shifts a day"))
        ends = [shift["day"] * DAY + shift["start"] + contract.minutes for shift in own]
        for end, following in zip(ends, own[1:]):
            if following["day"] * DAY + following["start"] - end < instance.rest:
                breaches.append((agent["id"], "rest", following["day"]))
        for shift in own:
            if (shift["day"], shift["start"]) not in allowed:
                breaches.append((agent["id"], "shift", shift))
            begin = shift["day"] * DAY + shift["start"]
            away = set()
            pauses = [shift["meal"]] + shift["breaks"]
            if len(pauses) != len(contract.pauses):
                breaches.append((agent["id"], "pauses", shift))
            for pause, at in zip(contract.pauses, pauses):
                if at not in pause.starts:
                    breaches.append((agent["id"], "pause", shift))
                away.update(instance.intervals(begin + at, pause.minutes))
            for interval in instance.intervals(begin, contract.minutes):
                if interval not in away:
                    staffed[interval] += 1
    cost = sum(
        instance.under * max(0, need - there) + instance.over * max(0, there - need)
        for need, there in zip(instance.required, staffed)
    )
    return cost, breaches
