"""The formulation both solvers get, written once against the few calls they share.

Who works which shift is one binary variable per agent, day and start. Meals and breaks are placed implicitly (T. Aykin,
"Optimal shift scheduling with multiple break windows", Management Science 42 (1996)): agents of one contract who begin
together are alike, so one whole number per contract, moment and place of the pause says how many of them take it there.
Rest is a set of cliques, the tightest linear form of "no two of these".
"""

from roster import DAY


class RosterModel:
    """Variables and rows of an instance.

    A solver offers `binary()`, `count(most)`, `equal(terms, right)` and `at_most(terms, right)`, terms being pairs of a
    coefficient and a variable, and `minimise(terms)`.
    """

    def __init__(self, instance, solver):
        self.instance = instance
        self.works = {}  # (agent's number, day, start) -> variable
        self.pauses = {}  # (contract, moment, number of the pause, place) -> variable
        self._rows(solver)

    def _rows(self, solver):
        instance = self.instance
        staffed = [[] for _ in instance.required]
        together = {}  # (contract, moment) -> variables
        for number, agent in enumerate(instance.agents):
            name, contract = agent["contract"], instance.contract(agent)
            own = {shift: solver.binary() for shift in instance.shifts(agent)}
            solver.equal([(1, variable) for variable in own.values()], contract.days)
            cliques = [set(clique) for clique in instance.rest_cliques(agent)]
            days = [{shift for shift in own if shift[0] == day} for day in range(instance.days)]
            # A day is a row of its own only where no set of shifts without rest holds it whole.
            for clique in cliques + [day for day in days if not any(day <= clique for clique in cliques)]:
                if len(clique) > 1:
                    solver.at_most([(1, own[shift]) for shift in sorted(clique)], 1)
            for (day, start), variable in own.items():
                self.works[number, day, start] = variable
                moment = day * DAY + start
                together.setdefault((name, moment), []).append(variable)
                for interval in instance.intervals(moment, contract.minutes):
                    staffed[interval].append((1, variable))
        for (name, moment), variables in sorted(together.items(), key=lambda item: item[0]):
            self._pauses(solver, name, moment, variables, staffed)
        cost = []
        for need, terms in zip(instance.required, staffed):
            under, over = solver.count(need), solver.count(len(instance.agents))
            solver.equal(terms + [(1, under), (-1, over)], need)
            cost += [(instance.under, under), (instance.over, over)]
        solver.minimise(cost)

    def _pauses(self, solver, name, moment, variables, staffed):
        for number, pause in enumerate(self.instance.contracts[name].pauses):
            places = {place: solver.count(len(variables)) for place in pause.starts}
            solver.equal([(1, v) for v in places.values()] + [(-1, v) for v in variables], 0)
            for place, variable in places.items():
                self.pauses[name, moment, number, place] = variable
                for interval in self.instance.intervals(moment + place, pause.minutes):
                    staffed[interval].append((-1, variable))

    def solution(self, value):
        """Who works what, and where pauses lie, from the whole number of each variable."""
        assigned = [
            (self.instance.agents[number], day, start)
            for (number, day, start), variable in self.works.items()
            if value(variable)
        ]
        placed = {}
        for (name, moment, number, place), variable in self.pauses.items():
            placed.setdefault((name, moment, number), []).extend([place] * value(variable))
        return assigned, placed
