import Verification
public import Workforce

/// Why queues stay short: first where the contracts cannot give what is needed, then the worst stretches of
/// time with the rules that keep further agents from them, and with what those who are on duty do instead.
///
/// A stretch is a run of intervals of one day in each of which a queue lacks half an agent or more for the same reasons: the same rules
/// hold most agents back, and somebody is free or nobody is.
struct ShortfallExplanation {
  /// Stretches told of for each queue, unless more are asked for; the others are counted.
  static let told = 3
  /// Agents that must be missing before an interval is told of.
  static let worthTelling = 0.5
  /// Runs of each queue whose reasons are asked for interval by interval: as many as are told of twice over, so that those told of are
  /// the worst ones, within bounds.
  private var asked: Int { 2 * told }
  private let told: Int

  private let plan: Plan
  private let requirement: Requirement
  private let roster: Roster
  private let verifier: RosterVerifier
  private let coverage: RosterCoverage
  /// Whether any shift of the plan covers an interval, by interval.
  private let isCovered: [Bool]

  init(plan: Plan, requirement: Requirement, roster: Roster, told: Int = ShortfallExplanation.told) {
    self.told = told
    self.plan = plan
    self.requirement = requirement
    self.roster = roster
    verifier = RosterVerifier(plan: plan, requirement: requirement)
    coverage = verifier.coverage(of: roster)
    isCovered = ShortfallExplanation.covered(by: plan)
  }

  /// What to tell, by queue; none when no queue is noticeably short.
  var shortages: [Shortage] {
    plan.queues.indices.compactMap { queue in
      var stretches = runs(of: queue)
      guard !stretches.isEmpty else { return nil }
      for _ in 0..<asked {
        let worst = worst(of: stretches, among: Array(stretches.indices))
        guard let place = worst.first(where: { stretches[$0].obstacles == nil }) else { break }
        stretches.replaceSubrange(place...place, with: split(stretches[place], queue: queue))
      }
      let explained = stretches.indices.filter { stretches[$0].obstacles != nil }
      let shown = worst(of: stretches, among: explained).compactMap { place in
        stretches[place].obstacles.map { facts(of: stretches[place], $0, queue: queue) }
      }
      return Shortage(
        queue: queue, capacity: capacity(of: queue), stretches: shown,
        furtherStretches: stretches.count - shown.count)
    }
  }

  private struct Stretch {
    var intervals: Range<Int>
    var hours: Double
    var worst: Int
    var missing: Double
    /// What keeps agents from the worst interval, and in the same way from all others; `nil` before it was asked.
    var obstacles: Obstacles?
  }

  /// Positions of the stretches that lack most, the worst first.
  private func worst(of stretches: [Stretch], among places: [Int]) -> [Int] {
    let order = places.sorted { (stretches[$1].hours, $0) < (stretches[$0].hours, $1) }
    return Array(order.prefix(told))
  }

  /// Runs of intervals of one day in which a queue is short, whatever the reasons.
  private func runs(of queue: Int) -> [Stretch] {
    var found: [Stretch] = []
    for interval in 0..<plan.grid.intervalCount {
      let missing = coverage.shortfall(queue: queue, interval: interval)
      guard missing >= ShortfallExplanation.worthTelling else { continue }
      if let last = found.last, last.intervals.upperBound == interval,
        plan.grid.day(ofInterval: last.worst) == plan.grid.day(ofInterval: interval)
      {
        add(interval, missing, to: &found[found.count - 1])
      } else {
        found.append(stretch(interval, missing))
      }
    }
    return found
  }

  private func stretch(_ interval: Int, _ missing: Double) -> Stretch {
    let length = Double(plan.grid.intervalMinutes) / 60
    return Stretch(intervals: interval..<interval + 1, hours: missing * length, worst: interval, missing: missing)
  }

  private func add(_ interval: Int, _ missing: Double, to stretch: inout Stretch) {
    stretch.intervals = stretch.intervals.lowerBound..<interval + 1
    stretch.hours += missing * Double(plan.grid.intervalMinutes) / 60
    if missing > stretch.missing { (stretch.worst, stretch.missing) = (interval, missing) }
  }

  /// The parts of a run in each of which agents are kept away for the same reasons.
  private func split(_ run: Stretch, queue: Int) -> [Stretch] {
    let obstacles = verifier.obstacles(queue: queue, intervals: run.intervals, in: roster)
    var parts: [Stretch] = []
    for (interval, found) in zip(run.intervals, obstacles) {
      let missing = coverage.shortfall(queue: queue, interval: interval)
      if let last = parts.last, let known = last.obstacles, areAlike(known, found),
        isCovered[last.worst] == isCovered[interval]
      {
        if missing > last.missing { parts[parts.count - 1].obstacles = found }
        add(interval, missing, to: &parts[parts.count - 1])
      } else {
        var part = stretch(interval, missing)
        part.obstacles = found
        parts.append(part)
      }
    }
    return parts
  }

  /// Whether the same rules hold most agents back, however many, and somebody is free in both or in neither.
  private func areAlike(_ one: Obstacles, _ other: Obstacles) -> Bool {
    Set(one.leading.map(\.rule)) == Set(other.leading.map(\.rule)) && (one.free > 0) == (other.free > 0)
  }

  /// The plainest cause: more agent-hours are needed than everybody with the skill is paid for at most.
  private func capacity(of queue: Int) -> Shortage.Capacity? {
    let needed = requirement.rostered[queue].reduce(0, +) * Double(plan.grid.intervalMinutes) / 60
    let minutes = plan.agents.filter { $0.queues.contains(queue) }
      .reduce(0) { $0 + $1.weeks.reduce(0) { $0 + $1.minutes.upperBound } }
    guard needed > Double(minutes) / 60 else { return nil }
    return Shortage.Capacity(neededHours: needed, paidHours: Double(minutes) / 60)
  }

  private func facts(of stretch: Stretch, _ obstacles: Obstacles, queue: Int) -> Shortage.Stretch {
    Shortage.Stretch(
      intervals: stretch.intervals, worst: stretch.worst, agents: stretch.missing, hours: stretch.hours,
      obstacles: obstacles, isCovered: isCovered[stretch.worst],
      elsewhere: StaffElsewhere(queue: queue, interval: stretch.worst, plan: plan, roster: roster, coverage: coverage))
  }

  /// Whether any shift of a plan covers an interval, by interval.
  private static func covered(by plan: Plan) -> [Bool] {
    let (length, count) = (plan.grid.intervalMinutes, plan.grid.intervalCount)
    var covered = [Bool](repeating: false, count: count)
    for family in plan.shifts.filter({ $0.onCall == nil }).flatMap(\.onAllClocks) {
      for start in family.starts.joined() {
        let longest = family.shapes(from: start).map(\.minutes).max() ?? 0
        let (first, end) = (max(0, start + length - 1) / length, min(count, (start + longest) / length))
        if first < end { for interval in first..<end { covered[interval] = true } }
      }
    }
    return covered
  }
}

extension PlanOutcome {
  /// Why queues stay short, with so many stretches told of for each; none without a roster.
  public func shortages(told: Int) -> [Shortage] {
    roster.map { ShortfallExplanation(plan: plan, requirement: requirement, roster: $0, told: told).shortages } ?? []
  }
}
