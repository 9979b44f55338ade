import Workforce

// What is wrong with one duty, or what one day should be.

extension English {
  /// What a contract's pattern demands of a day, and that it is not so.
  func text(_ demand: DayPattern, _ names: PlanNames) -> String {
    switch demand {
    case .free: "free"
    case .off: "a day off, a duty starts on it"
    case .work: "a day of work, no duty starts on it"
    case .shifts(let some): "a day of shift \(list(some, names)), none starts on it"
    case .only(let some): "a day of shift \(list(some, names)) or off, another starts on it"
    }
  }

  private func list(_ families: [Int], _ names: PlanNames) -> String {
    families.map(names.shift).joined(separator: " or ")
  }

  /// Why a duty cannot be read.
  func flaw(of duty: Duty, _ names: PlanNames) -> String {
    let grid = names.plan.grid
    guard (0..<grid.dayCount).contains(duty.day) else {
      return "its day is not one of the horizon's, \(names.date(0)) to \(names.date(grid.dayCount - 1))"
    }
    let known = grid.knownDays
    guard (grid.dayStart(known.lowerBound)...grid.dayStart(known.upperBound)).contains(duty.start) else {
      return "it starts far from \(names.date(duty.day)), the day that it is of"
    }
    return "it lasts \(length(duty.minutes)) from \(names.time(duty.start)) on"
  }

  /// That a shift is none of the plan's.
  func lack(ofShift family: Int?, _ names: PlanNames) -> String {
    family == nil ? "of none of the plan's \(names.plan.shifts.count) shifts" : "of a shift that the plan does not have"
  }

  /// What an agent lacks for a queue.
  func lack(of queue: Int, _ names: PlanNames) -> String {
    names.plan.queues.indices.contains(queue)
      ? "the skill \(names.plan.queues[queue].skill) for queue \(names.queue(queue)) is missing"
      : "its queue is not in the plan"
  }

  /// Why an agent may not be on duty.
  func text(_ reason: Unavailability.Reason) -> String {
    switch reason {
    case .notEmployed: "not employed"
    case .availability: "not available"
    case .absence(let kind): "absent (\(kind))"
    }
  }

  /// `06:00-14:30`, `off`: the duties of a day.
  func text(_ duties: [Duty], _ names: PlanNames) -> String {
    if duties.isEmpty { return "off" }
    return duties.map { "\(names.timeOfDay($0.start))-\(names.timeOfDay($0.end))" }.joined(separator: " and ")
  }

  /// What is wished for.
  func text(_ target: Wish.Target, _ names: PlanNames) -> String {
    switch target {
    case .day(let day): "work on \(names.date(day))"
    case .shift(let family, let day): "shift \(names.shift(family)) on \(names.date(day))"
    case .hours(let hours): "duty from \(names.time(hours.lowerBound)) to \(names.time(hours.upperBound))"
    }
  }

  /// How far a wish is not granted.
  func refusal(_ amount: Amount) -> String {
    amount.unit == .minutes ? "\(length(Int(amount.value))) not as wished" : "not granted"
  }

  /// What is wrong with a duty's breaks.
  func text(_ fault: BreakFault, _ names: PlanNames) -> String {
    func name(_ start: Int, _ kind: BreakRule.Kind) -> String { "the \(text(kind)) break at \(names.time(start))" }
    return switch fault {
    case .count(let placed, let asked): "\(count(placed, "break")), the plan asks for \(asked)"
    case .kind(let start, let placed, let asked):
      "\(name(start, placed)) stands where a \(text(asked)) break is asked for"
    case .pay(let start, let kind, let isPaid):
      "\(name(start, kind)) is \(isPaid ? "paid" : "unpaid"), the plan says the opposite"
    case .length(let start, let kind, let minutes, let asked):
      "\(name(start, kind)) lasts \(minutes) min instead of \(asked)"
    case .early(let start, let kind, let minutes): "\(name(start, kind)) starts \(length(minutes)) too early"
    case .late(let start, let kind, let minutes): "\(name(start, kind)) ends \(length(minutes)) too late"
    case .offStep(let start, let step): "the break at \(names.time(start)) is not on a step of \(step) min"
    case .near(let start, let kind, let minutes, let limit):
      "\(name(start, kind)) begins \(length(max(0, minutes))) after the break before, at least \(length(limit)) asked for"
    case .stretch(let start, let minutes, let limit):
      "\(length(minutes)) of work without a break from \(names.time(start)), at most \(length(limit)) is allowed"
    }
  }

  private func text(_ kind: BreakRule.Kind) -> String {
    switch kind {
    case .meal: "meal"
    case .rest: "rest"
    case .gap: "gap"
    }
  }
}
