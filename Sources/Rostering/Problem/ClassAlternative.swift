import Workforce

/// One agent with something else asked than the plan does: a class of its own, which no agent of the problem is in.
struct ClassAlternative {
  /// The agent, an index into the plan's.
  let agent: Int
  /// A wish that every line has to grant whole.
  var demand: WishDemand?
  /// A wish of the agent's, by its place, that no longer counts.
  var dropped: Int?
}

/// What duties a line must have, and must not have, so that a wish is granted whole.
struct WishDemand: Hashable {
  let wish: Wish
  /// The day whose duty grants a wanted thing; `nil` where something is avoided.
  let day: Int?

  /// The ways to grant a wish: one, but for wanted hours one for each day on which a duty that covers them all may start. None where no duty
  /// of the plan does; hours that only two duties would cover together are asked of one.
  static func ways(toGrant wish: Wish, in plan: Plan) -> [WishDemand] {
    guard wish.isWanted else { return [WishDemand(wish: wish, day: nil)] }
    switch wish.target {
    case .day(let day), .shift(_, let day): return [WishDemand(wish: wish, day: day)]
    case .hours(let hours):
      let days = (0..<plan.grid.dayCount).filter { day in
        plan.shifts.flatMap(\.onAllClocks).contains { family in
          family.starts[day].contains { start in
            family.shapes(from: start).contains { start <= hours.lowerBound && hours.upperBound <= start + $0.minutes }
          }
        }
      }
      return days.map { WishDemand(wish: wish, day: $0) }
    }
  }

  /// Whether a line that grants the wish may have a duty of a type.
  func admits(_ type: DutyType) -> Bool {
    let span = type.start..<type.end
    switch wish.target {
    case .day(let day): return wish.isWanted || type.day != day
    case .shift(let family, let day): return type.day != day || (type.family == family) == wish.isWanted
    case .hours(let hours):
      guard wish.isWanted else { return !span.overlaps(hours) }
      return type.day != day || (span.lowerBound <= hours.lowerBound && hours.upperBound <= span.upperBound)
    }
  }
}
