public import Workforce

extension PlanDraft {
  /// Whole hours that a shift is thought to last.
  private static let usualHours = 4...12

  /// Lengths in whole hours that shifts could have beside their own, with the breaks that the draft gives them: each makes a sound plan.
  ///
  /// None has less of a break than a shorter length of the shift's own: a plan that says which breaks nine hours have, and nothing of
  /// ten, does not mean that ten have none.
  ///
  /// - Parameter plan: What the draft is compiled to.
  /// - Returns: By shift in the plan's order, then by length.
  public func furtherLengths(in plan: Plan) -> [FurtherLength] {
    plan.workedShifts.flatMap { shift -> [FurtherLength] in
      guard let own = shifts.first(where: { $0.id == plan.shifts[shift].id })?.lengths else { return [] }
      return PlanDraft.usualHours.map { Minutes(60 * $0) }.filter { !own.contains($0) }.compactMap { length in
        let change = PlanChange.changeShift(ShiftChange(id: plan.shifts[shift].id, lengths: own + [length]))
        guard let compiled = try? PlanCompiler.compile(applying([change])),
          compiled.plan.shifts.indices.contains(shift),
          let shape = compiled.plan.shifts[shift].shapes.first(where: { $0.minutes == length.count }),
          plan.shifts[shift].shapes.allSatisfy({ $0.minutes > shape.minutes || $0.breakMinutes <= shape.breakMinutes })
        else { return nil }
        return FurtherLength(shift: shift, shape: shape, changedShapes: compiled.plan.shifts[shift].changedShapes)
      }
    }
  }
}

extension ShiftShape {
  fileprivate var breakMinutes: Int { breaks.reduce(0) { $0 + $1.minutes } }
}
