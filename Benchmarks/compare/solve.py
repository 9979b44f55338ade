"""Solves one instance with one general solver: `solve.py SOLVER INSTANCE SECONDS OUTPUT`.

The clock runs from the reading of the instance, so that building the model counts. Prints one JSON line with `objective`,
`bound` and `seconds`, and writes the solution, if there is one.
"""

import json
import sys
import time

from model import RosterModel
from roster import Instance, solution


class ConstraintSolver:
    """CP-SAT of OR-tools with its settings as they come, on one worker."""

    def __init__(self):
        from ortools.sat.python import cp_model

        self.module = cp_model
        self.model = cp_model.CpModel()

    def binary(self):
        return self.model.new_bool_var("")

    def count(self, most):
        return self.model.new_int_var(0, most, "")

    def equal(self, terms, right):
        self.model.add(self._sum(terms) == right)

    def at_most(self, terms, right):
        if right == 1 and all(coefficient == 1 for coefficient, _ in terms):
            self.model.add_at_most_one([variable for _, variable in terms])
        else:
            self.model.add(self._sum(terms) <= right)

    def minimise(self, terms):
        self.model.minimize(self._sum(terms))

    def _sum(self, terms):
        coefficients, variables = [c for c, _ in terms], [v for _, v in terms]
        return self.module.LinearExpr.weighted_sum(variables, coefficients)

    def solve(self, seconds):
        solver = self.module.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 1
        status = solver.solve(self.model)
        found = status in (self.module.OPTIMAL, self.module.FEASIBLE)
        bound = solver.best_objective_bound if status != self.module.UNKNOWN or solver.best_objective_bound > 0 else None
        return (solver.objective_value if found else None), bound, solver.value


class MixedIntegerSolver:
    """HiGHS with its settings as they come."""

    def __init__(self):
        import highspy

        self.module = highspy
        self.highs = highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        self.infinity = highspy.kHighsInf
        self.columns, self.rows = [], []
        self.cost = {}

    def binary(self):
        return self.count(1)

    def count(self, most):
        self.columns.append(most)
        return len(self.columns) - 1

    def equal(self, terms, right):
        self.rows.append((right, right, terms))

    def at_most(self, terms, right):
        self.rows.append((-self.infinity, right, terms))

    def minimise(self, terms):
        self.cost = {variable: coefficient for coefficient, variable in terms}

    def _program(self):
        program = self.module.HighsLp()
        program.num_col_, program.num_row_ = len(self.columns), len(self.rows)
        program.col_cost_ = [float(self.cost.get(column, 0)) for column in range(len(self.columns))]
        program.col_lower_ = [0.0] * len(self.columns)
        program.col_upper_ = [float(most) for most in self.columns]
        program.integrality_ = [self.module.HighsVarType.kInteger] * len(self.columns)
        program.row_lower_ = [float(low) for low, _, _ in self.rows]
        program.row_upper_ = [float(high) for _, high, _ in self.rows]
        program.a_matrix_.format_ = self.module.MatrixFormat.kRowwise
        starts, indices, values = [0], [], []
        for _, _, terms in self.rows:
            indices += [variable for _, variable in terms]
            values += [float(coefficient) for coefficient, _ in terms]
            starts.append(len(indices))
        program.a_matrix_.start_, program.a_matrix_.index_, program.a_matrix_.value_ = starts, indices, values
        return program

    def solve(self, seconds):
        self.highs.setOptionValue("threads", 1)
        self.highs.setOptionValue("random_seed", 1)
        self.highs.passModel(self._program())
        self.highs.setOptionValue("time_limit", seconds)
        self.highs.run()
        info = self.highs.getInfo()
        found = info.primal_solution_status == self.module.SolutionStatus.kSolutionStatusFeasible
        bound = info.mip_dual_bound if abs(info.mip_dual_bound) < self.infinity else None
        values = self.highs.getSolution().col_value
        return (info.objective_function_value if found else None), bound, lambda variable: round(values[variable])


def main():
    name, path, limit, output = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4]
    solver = {"cp-sat": ConstraintSolver, "highs": MixedIntegerSolver}[name]()
    began = time.monotonic()
    instance = Instance(path)
    model = RosterModel(instance, solver)
    objective, bound, value = solver.solve(max(0.1, limit - (time.monotonic() - began)))
    seconds = time.monotonic() - began
    if objective is not None:
        with open(output, "w") as file:
            json.dump(solution(instance, *model.solution(value)), file)
    print(json.dumps({"objective": objective, "bound": bound, "seconds": seconds}))


if __name__ == "__main__":
    main()
