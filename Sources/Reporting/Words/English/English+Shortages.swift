import WallClock
public import Workforce

extension English {
  /// The plainest cause first, then the worst stretches with what keeps further agents from them.
  public func sentences(for shortage: Shortage, in plan: Plan) -> [String] {
    let queue = "queue \(plan.queues[shortage.queue].id)"
    var sentences = shortage.stretches.map { "\(queue) \(text($0, queue: shortage.queue, plan))" }
    if let capacity = shortage.capacity {
      sentences.insert(
        "\(queue) needs \(number(capacity.neededHours, places: 1)) agent-hours, and the contracts of all who can serve it allow "
          + "\(number(capacity.paidHours, places: 1)) paid hours: no roster can cover it", at: 0)
    }
    if shortage.furtherStretches > 0 {
      let noun = shortage.furtherStretches == 1 ? "stretch" : "stretches"
      sentences.append("\(queue) is short in \(shortage.furtherStretches) more \(noun)")
    }
    return sentences
  }

  private func text(_ stretch: Shortage.Stretch, queue: Int, _ plan: Plan) -> String {
    let grid = plan.grid
    let first = grid.wallClockMinutes[stretch.intervals.lowerBound]
    let last = grid.wallClockMinutes[stretch.intervals.upperBound - 1] + grid.intervalMinutes
    let day = grid.day(ofInterval: stretch.worst)
    return "lacks up to \(number(stretch.agents, places: 1)) agents on \(grid.weekday(of: day).rawValue.prefix(3)) "
      + "\(grid.date(of: day)) \(ClockText.hoursAndMinutes(first))-\(ClockText.hoursAndMinutes(last)) "
      + "(\(number(stretch.hours, places: 1)) agent-hours): \(obstacles(stretch, queue: queue, in: plan))"
  }

  /// What holds agents back, and what those on duty do instead.
  public func obstacles(_ stretch: Shortage.Stretch, queue: Int, in plan: Plan) -> String {
    let minute = plan.grid.wallClockMinutes[stretch.worst]
    let held = text(stretch.obstacles, isCovered: stretch.isCovered)
    return text(stretch.elsewhere, skill: plan.queues[queue].skill, plan).map {
      "\(held); at \(ClockText.hoursAndMinutes(minute)) \($0)"
    } ?? held
  }

  /// `agents with skill phone are elsewhere (2.5 on chat, 1 in coaching), and those to spare lack it (1.5 on mail)`.
  private func text(_ elsewhere: StaffElsewhere, skill: String, _ plan: Plan) -> String? {
    let able = elsewhere.able.prefix(3).map { share in
      let agents = number(share.agents, places: 1)
      return switch share.place {
      case .queues(let queues): "\(agents) on \(queues.map { plan.queues[$0].id }.joined(separator: "|"))"
      case .session(let id): "\(agents) in \(id)"
      }
    }.joined(separator: ", ")
    let spare = elsewhere.spare.prefix(3).map {
      "\(number($0.agents, places: 1)) on \(plan.queues[$0.queue].id)"
    }.joined(separator: ", ")
    switch (able.isEmpty, spare.isEmpty) {
    case (true, true): return nil
    case (false, true): return "agents with skill \(skill) are elsewhere (\(able))"
    case (true, false): return "those to spare lack skill \(skill) (\(spare))"
    case (false, false):
      return "agents with skill \(skill) are elsewhere (\(able)), and those to spare lack it (\(spare))"
    }
  }

  /// `3 held back by rule minimum-rest, 2 could come, at a higher cost elsewhere`.
  private func text(_ found: Obstacles, isCovered: Bool) -> String {
    var parts = found.leading.map { "\($0.agents) held back by \(text($0.rule))" }
    if found.free > 0 { parts.append("\(found.free) could come, at a higher cost elsewhere") }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    return isCovered ? "all who can work then do" : "no shift that begins in the horizon covers it"
  }

  /// What holds an agent back, by its rule.
  private func text(_ rule: RuleID) -> String {
    switch rule {
    case .contractHours: "the hours of their contract"
    case .contractDays: "the days of their contract"
    case .oneDutyADay: "another duty of that day"
    case .unavailable: "their absence or availability"
    case .weeklyPattern: "their weekly pattern"
    case .lock: "a lock"
    default: "rule \(rule.rawValue)"
    }
  }
}
